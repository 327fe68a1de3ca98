# Texts outside the report: the command line.
cli-problems = { $count ->
    [one] 1 problem. Rätta filen och kör igen.
   *[other] { $count } problem. Rätta filen och kör igen.
}
path-reporting = Formella rapportvägar
path-escalation = Eskaleringsvägar vid allvarlig incident
path-incident = Båda, för en allvarlig incident
path-none = Ingenting leder dit.
path-furthest = Längst kommer man så här:
path-void = Räknas inte:
rules-count = { $count ->
    [one] 1 regel
   *[other] { $count } regler
}
rule-area = Område
rule-severity = Allvarlighet
rule-scope = Gäller
rule-basis = Grund
rule-source = Källa
rule-needs = Kräver allt i
rule-reads = Läser
rule-grouping = Körs
rule-grouping-atoms = en gång för alla som ser likadana ut för regeln
rule-grouping-values = en gång för alla med samma värden i det som regeln läser
rule-grouping-entities = en gång för var och en
rule-implied-by = Kan följa av
rule-message = Meddelande
rule-remedy = Åtgärd
rule-file = Fil
rule-param = Inställning
rule-example = Exempel: ger utslag på { $what }
rules-uncovered = ingen test kör raden
rules-tested = { $count ->
    [one] 1 test
   *[other] { $count } tester
}, { $failed } misslyckades
check-no-marking = Formatet har ingen plats för en markering: lägg den själv till filen.
aggregate-csv = { $file } lästes som { $encoding } med { $separator } mellan fälten.
aggregate-tab = tabbar
aggregate-sheet = { $file }: bladet ”{ $sheet }” av { $sheets } lästes.
aggregate-passed-over = { $count ->
    [one] En annan fil eller mapp är ingen svarsfil och lästes inte.
   *[other] { $count } andra filer och mappar är inga svarsfiler och lästes inte.
}
aggregate-more = { $count ->
    [one] Ett problem till är inte utskrivet.
   *[other] { $count } problem till är inte utskrivna.
}
aggregate-empty = { $count ->
    [one] En tom rad hoppades över.
   *[other] { $count } tomma rader hoppades över.
}
aggregate-doubles = Det finns fler organisationer än som hålls i minnet. Bland de senare har ingen letat efter dubbletter.
aggregate-set-aside = { $count ->
    [one] En organisation lades åt sidan
   *[other] { $count } organisationer lades åt sidan
}; { $counted } räknades.
