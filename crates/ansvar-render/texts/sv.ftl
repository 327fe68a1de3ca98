# Rapportens egna texter. Varje text står på en rad; reglernas texter kommer ur reglerna.

title = Gapanalys av ansvaret för informationssäkerhet
subtitle = { $kind } · { $date } · regelpaket: { $packs }
subtitle-without-packs = { $kind } · { $date }
summary-areas = { $assessed } av { $areas } områden bedömda · { $met } { $met ->
        [one] uppfyllt
       *[other] uppfyllda
    } · { $all } { $all ->
        [one] avvikelse
       *[other] avvikelser
    }: { $critical } { $critical ->
        [one] kritisk
       *[other] kritiska
    }, { $high } { $high ->
        [one] hög
       *[other] höga
    }, { $medium } medel, { $low } { $low ->
        [one] låg
       *[other] låga
    }
summary-checks = { $passed } av { $assessed } { $assessed ->
        [one] kontroll
       *[other] kontroller
    } uppfyllda · { $failed } avviker från vägledning · { $silent } inte bedömda
summary-accepted = { $count } { $count ->
        [one] avvikelse är accepterad
       *[other] avvikelser är accepterade
    } och räknas inte bland avvikelserna

areas = Helheten och de elva områdena
areas-number = Nr
areas-name = Område
areas-status = Läge
areas-checks = Uppfyllt
areas-findings = Avviker
areas-missing = Ofullständiga listor
areas-findings-narrow = { $count } { $count ->
        [one] avvikelse
       *[other] avvikelser
    }
areas-checks-narrow = { $passed } av { $assessed } { $assessed ->
        [one] kontroll uppfylld
       *[other] kontroller uppfyllda
    }
areas-missing-narrow = ofullständiga listor: { $lists }

causes = Börja här
causes-intro = { $shown ->
        [one] Ett beslut, som stänger { $closed } av { $all } avvikelser.
       *[other] { $shown } beslut, de mest angelägna först. Tillsammans stänger de { $closed } av { $all } avvikelser.
    }
causes-implied = Det som står efter ↳ följer av avvikelsen ovanför och stängs med den.
closes = { $count ->
        [one] stänger en avvikelse
       *[other] stänger { $count } avvikelser
    }

findings = Avvikelser, de allvarligaste först
findings-none = Inga avvikelser i det som kunde bedömas.
findings-nothing = Inget kunde bedömas än. Längre ner står vad som behöver noteras.
deviate = { $failed } av { $total } { $kinds } avviker från ”{ $statement }”
deviate-in-part = { $here } { $kinds } avviker från ”{ $statement }” ({ $failed } av { $total } i allt; de övriga är accepterade eller redovisas med det de följer av)
deviations = { $count } { $count ->
        [one] avvikelse
       *[other] avvikelser
    } från ”{ $statement }”
more-subjects = och { $count } till; alla står i csv, xlsx och json
more-findings = { $count ->
        [one] En avvikelse till är inte utskriven.
       *[other] { $count } avvikelser till är inte utskrivna.
    }
follows = { $count ->
        [one] En avvikelse följer av detta: { $rules }
       *[other] { $count } avvikelser följer av detta: { $rules }
    }
remedy = Åtgärd
remedy-edit = Rätta
remedy-example = T.ex.
source = Källa
location = Plats
referenced = styrkt med hänvisning
contradiction = svar och ansvarsmodell motsäger varandra
evidence = Belägg

answers = Egna svar bredvid kommunernas 2015
answers-note = Vad organisationen själv uppger, bredvid vad kommunerna själva uppgav i enkäten 2015. Varje andel har sin egen frågas bas. Svaren är påståenden: regler prövar dem mot varandra och mot ansvarsmodellen, men ett ja gör aldrig ett område uppfyllt.
answers-area = { $number } { $name } · enkätens avsnitt { $section }
answers-counts = { $answered } av { $asked } { $asked ->
        [one] huvudfråga besvarad
       *[other] huvudfrågor besvarade
    }: { $present } finns, { $absent } saknas{ $neither ->
        [0] {""}
       *[other] , { $neither } varken eller
    }
answers-share = 2015 svarade { $n } av { $base } så ({ $percent } %)
answers-together = 2015 svarade { $n } av { $base } så, eller ”{ $others }” ({ $percent } %)
answers-unsettled = De svarande är oense, så inget svar räknas:
answers-given = { $by }: { $answer }
answers-given-by-nobody = okänt vem: { $answer }
answers-words = ”{ $words }”
answers-none = inget av alternativen

accepted = Accepterade avvikelser
accepted-by = Accepterad av { $by } { $on }, gäller till och med { $until }
reason = Skäl

silent = Inte bedömt
silent-intro = { $count } { $count ->
        [one] kontroll
       *[other] kontroller
    } kunde inte bedömas. När en lista är fullständig, skriv raden i organisationsfilen; flera listor samlas inom samma klamrar. Där en regel står är det en uppgift i filen som saknas.
silent-list = { $list }: { $count } { $count ->
        [one] regel
       *[other] regler
    } väntar
silent-list-in-part = { $list }: { $count } { $count ->
        [one] regel
       *[other] regler
    } väntar, { $others } av dem även på andra listor
silent-list-with-others = { $list }: { $count } { $count ->
        [one] regel
       *[other] regler
    } väntar, men även på andra listor
silent-field = { $count } { $count ->
        [one] gång
       *[other] gånger
    } saknas en uppgift som regeln bedömer: ”{ $title }”
idle = Accepterade avvikelser som inte gäller
idle-expired = { $subject }: gick ut { $date }
idle-later = { $subject }: gäller först från { $date }
idle-unmatched = { $subject }: där finns ingen sådan avvikelse
disabled = Bortvalda regler
params = Ändrade inställningar

catalogue = Regler om ansvar för informationssäkerhet
not-applicable = inte tillämplig
sheet-overview = Översikt
sheet-findings = Avvikelser
sheet-answers = Egna svar
sheet-actions = Åtgärdsplan
sheet-sources = Källor
column-rule = Regel
column-severity = Allvar
column-subject = Gäller
column-message = Avvikelse
column-state = Läge
column-follows = följer av en annan avvikelse
column-number = Nummer
column-question = Fråga
column-answer = Eget svar
column-national = Kommunerna 2015
column-closes = Stänger
column-owner = Ansvarig roll
column-cost = Kostnad (kr)
column-start = Start
column-end = Slut
column-document = Källdokument
document-000 = En regions rollbeskrivningar för samordnare av informationssäkerhet, strategiskt och i förvaltning
document-001 = En regions förslag om samordnare, it-säkerhetsansvarig och strategisk arbetsgrupp
document-002 = MSB 2019: sju närliggande roller och vad de delar med samordnaren och var de är oense
document-003 = MSB 2015: enkät om informationssäkerhetsarbetet i Sveriges 290 kommuner
document-004 = En kommuns rutin för hur arbetet är organiserat

ground = Vad rapporten står på
ground-note = Rapporten prövar organisationens egna uppgifter mot vägledning och rollbeskrivningar. Den prövar inte om lagen följs. Andelarna från 2015 är självrapporterade.

effort-record = rätta en uppgift i organisationsfilen
effort-decision = { $places ->
        [one] ett beslut, sedan genomförande
       *[other] ett beslut, sedan genomförande på { $places } ställen
    }
effort-routine = { $places ->
        [one] ryms i det löpande arbetet
       *[other] ryms i det löpande arbetet, på { $places } ställen
    }
html-title = Gapanalys: { $organisation }
html-skip = Hoppa till innehållet
html-contents = Innehåll
html-director = För ledningen
html-assessed = { $assessed } av { $areas } områden bedömda
html-statuses = { $met } { $met ->
        [one] uppfyllt
       *[other] uppfyllda
    }, { $gap } med brist, { $partial } delvis, { $silent } { $silent ->
        [one] inte bedömt
       *[other] inte bedömda
    }
html-worst = { $count ->
        [0] Inga kritiska eller höga avvikelser
        [one] En kritisk eller hög avvikelse
       *[other] { $count } kritiska eller höga avvikelser
    }
html-all-found = { $count ->
        [one] av en avvikelse i allt
       *[other] av { $count } avvikelser i allt
    }
html-decisions = Beslut som behövs
html-decisions-more = { $count ->
        [one] En åtgärd till står under sitt område.
       *[other] { $count } åtgärder till står under sina områden.
    }
html-effort = Insats
html-effect = Verkan
html-said-yes = Svaren säger ett, modellen ett annat
html-said-yes-count = { $count ->
        [one] Ett svar motsägs av ansvarsmodellen.
       *[other] { $count } svar motsägs av ansvarsmodellen.
    }
html-said-yes-more = { $count ->
        [one] Ett till står under sitt område.
       *[other] { $count } till står under sina områden.
    }
html-said-yes-none = Inget svar motsägs av ansvarsmodellen.
html-said-yes-silent = Inga enkätsvar är lämnade, så inget svar kan hållas mot ansvarsmodellen.
html-silent-areas = { $count ->
        [0] Alla elva områden är bedömda åtminstone i någon del.
        [one] Ett område är inte bedömt: { $areas }.
       *[other] { $count } områden är inte bedömda: { $areas }.
    }
html-silent-checks = { $count ->
        [0] Ingen kontroll står obedömd.
        [one] En kontroll kunde inte bedömas.
       *[other] { $count } kontroller kunde inte bedömas.
    }
html-silent-lists = Det som främst saknas är fullständiga listor över: { $lists }.
html-since = Sedan förra rapporten, { $date }
html-since-new = { $count ->
        [0] Inga nya avvikelser
        [one] En ny avvikelse
       *[other] { $count } nya avvikelser
    }
html-since-closed = { $count ->
        [0] Inga stängda avvikelser
        [one] En stängd avvikelse
       *[other] { $count } stängda avvikelser
    }
html-since-remaining = { $count ->
        [0] Inga avvikelser kvarstår
        [one] En avvikelse kvarstår
       *[other] { $count } avvikelser kvarstår
    }
html-since-accepted = { $count ->
        [one] En avvikelse har accepterats
       *[other] { $count } avvikelser har accepterats
    }
html-since-unassessed = { $count ->
        [one] En avvikelse bedöms inte längre, så det går inte att säga om den är åtgärdad
       *[other] { $count } avvikelser bedöms inte längre, så det går inte att säga om de är åtgärdade
    }
html-since-rule = { $count } × { $rule }: { $title }
html-accepted-none = Inga avvikelser är accepterade.
html-accepted-line = { $message } { $decision }.
html-critical = Kritiska
html-high = Höga
html-medium = Medel
html-low = Låga
html-not-assessed = Inte bedömda
html-self = Egna svar
html-self-counts = { $present } finns, { $absent } saknas{ $neither ->
        [0] {""}
       *[other] , { $neither } varken eller
    }
html-heat-caption = Läget i helheten och de elva områdena: antal avvikelser efter allvar, uppfyllda kontroller och egna svar
areas-note = Uppfyllt: allt av kritisk och hög vikt är bedömt och stämmer. Brist: minst en kritisk eller hög avvikelse, eller nej på en huvudfråga. Delvis: något är bedömt, men inget av detta gäller. Avvikelser av medel och låg vikt ändrar inte läget.
html-checks = { $passed } { $passed ->
        [one] kontroll uppfylld
       *[other] kontroller uppfyllda
    }, { $failed } avviker, { $silent } { $silent ->
        [one] inte bedömd
       *[other] inte bedömda
    }
html-radar = Uppfyllda kontroller i de bedömda områdena
html-radar-note = Varje axel är ett bedömt område. Ytterst är alla bedömda kontroller uppfyllda, i mitten ingen. Områden som inte är bedömda har ingen axel.
html-radar-axis = { $area }: { $passed } av { $assessed }
html-details = Områdena ett för ett
html-area-nothing = Här har inget kunnat bedömas. Det säger inget om hur det står till.
html-area-no-findings = Inga avvikelser att redovisa här.
html-area-answers = Egna svar bredvid kommunernas 2015
html-evidence = Belägg: { $steps }
html-model = Ansvarsmodellen i bild
html-model-note = Varje ruta är en enhet med sina roller. Pilen går från den som rapporterar till den som tar emot.
html-appendix = Bilaga
html-rules = Prövade regler
html-rules-caption = Varje regel som prövats, och hur kontrollerna slutade
html-rule-title = Vad regeln säger
html-passed = Uppfyllt
html-failed = Avviker
html-not-applicable = Inte tillämplig
html-packs = Regelpaket
html-packs-none = Inga regelpaket är angivna.
html-params-none = Inga inställningar är ändrade.
html-disabled-none = Inga regler är bortvalda.
html-marking = Markering: { $marking }
html-page = Sida
picture-formal = formell rapportväg
picture-loose = funktionell eller informell väg
picture-escalation = eskaleringsväg
picture-tie = anges i uppgiften
picture-void = räknas inte
picture-counted = { $count } vägar
picture-roles = { $count ->
        [one] en roll
       *[other] { $count } roller
    }
picture-groups = Grupper
picture-no-unit = Utan enhet
picture-left-out = { $count ->
        [one] En enhet är inte utritad.
       *[other] { $count } enheter är inte utritade.
    }
picture-folded = { $count ->
        [one] En roll står inte med namn.
       *[other] { $count } roller står inte med namn.
    }
picture-merged = { $count ->
        [one] En enhet är inräknad i den den hör till.
       *[other] { $count } enheter är inräknade i dem de hör till.
    }
picture-title = Ansvarsmodellen: { $organisation }
picture-empty = Här finns inget att rita.
picture-says = { $from } till { $to }: { $kind }
picture-says-void = { $from } till { $to }: { $kind }, räknas inte: { $why }

kind-organisation = { $count ->
        [one] organisation
       *[other] organisationer
    }
kind-unit = { $count ->
        [one] enhet
       *[other] enheter
    }
kind-role = { $count ->
        [one] roll
       *[other] roller
    }
kind-person = { $count ->
        [one] person
       *[other] personer
    }
kind-assignment = { $count ->
        [one] tilldelning
       *[other] tilldelningar
    }
kind-group = { $count ->
        [one] grupp
       *[other] grupper
    }
kind-line = { $count ->
        [one] rapportväg
       *[other] rapportvägar
    }
kind-escalation = { $count ->
        [one] eskaleringsväg
       *[other] eskaleringsvägar
    }
kind-works_with = { $count ->
        [one] samarbete
       *[other] samarbeten
    }
kind-delegation = { $count ->
        [one] delegation
       *[other] delegationer
    }
kind-duty = { $count ->
        [one] uppgift
       *[other] uppgifter
    }
kind-document = { $count ->
       *[other] dokument
    }
kind-plan = { $count ->
        [one] plan
       *[other] planer
    }
kind-plan_item = { $count ->
        [one] planpost
       *[other] planposter
    }
kind-asset = { $count ->
        [one] informationstillgång
       *[other] informationstillgångar
    }
kind-system = { $count ->
       *[other] system
    }
kind-process = { $count ->
        [one] process
       *[other] processer
    }
kind-agreement = { $count ->
       *[other] avtal
    }
kind-risk = { $count ->
        [one] risk
       *[other] risker
    }
kind-incident = { $count ->
        [one] incident
       *[other] incidenter
    }
kind-event = { $count ->
        [one] händelse
       *[other] händelser
    }
kind-access = { $count ->
        [one] behörighet
       *[other] behörigheter
    }
kind-interest = { $count ->
        [one] intresse
       *[other] intressen
    }
kind-waiver = { $count ->
        [one] noterat avstående
       *[other] noterade avståenden
    }
kind-exception = { $count ->
        [one] accepterad avvikelse
       *[other] accepterade avvikelser
    }
kind-answer = { $count ->
       *[other] svar
    }
kind-assessment = { $count ->
        [one] självskattning
       *[other] självskattningar
    }

# Enkäten 2015: frågor och siffror.
survey-questions = Frågorna i enkäten 2015
survey-figures = Nationella siffror 2015
survey-own-words = Frågorna är formulerade av oss. Det som står före kolon är det som skrivs i svarsfilen.
survey-self-reported = Självrapporterade siffror från 2015: kommunernas egna skattningar, utan insamlat underlag. Varje fråga har sin egen bas N.
survey-by-size = Inga siffror redovisas efter kommunstorlek: undersökningen fann inget tydligt samband.
survey-background = Bakgrund: vilka som svarade
survey-question = Fråga
survey-asked = Vad frågan gäller
survey-asked-if = ställs om { $question } är { $choice }
survey-answers = Svar
survey-single = Ett av dessa:
survey-multi = Ett eller flera av dessa:
survey-free = Med egna ord
survey-incomplete = källan har tappat en del av alternativen
survey-exclusive = utesluter de andra
survey-write-in = ange vad
survey-proposed = vårt förslag
survey-question-count = { $count ->
        [one] 1 fråga
       *[other] { $count } frågor
    }
survey-counted = Vilka som räknas
survey-printed = Tryckt
survey-computed = Beräknat
survey-quality = Kvalitet
survey-all-but = alla utom: { $choice }
survey-rest = alternativ utan egen siffra
survey-unplaced = ett värde vars etikett är förlorad
survey-notes = Anmärkningar
survey-discrepancies = Där siffrorna inte går ihop
survey-figure-count = { $count ->
        [one] 1 siffra
       *[other] { $count } siffror
    } efter kvalitet
survey-published = Rapporten anger antalet. Svar jämförs med siffran.
survey-derived = Följer av publicerade antal genom addition eller subtraktion. Svar jämförs med siffran.
survey-percent-only = Bara ett procenttal anges, eller så vilar siffran på ett sådant.
survey-approximate = Bara ord anges, eller så är antalet känt inom gränser.
survey-contradictory = Rapporten motsäger den.
survey-lost = Inget tal finns kvar: diagrammet är förlorat, eller så återges svaren i ord.

# Många organisationers svar, räknade.
tally-title = Svaren från många organisationer
tally-participation = { $all ->
        [one] 1 organisation
       *[other] { $all } organisationer
    }: { $complete } besvarade varje fråga de fick som har svarsalternativ, { $partial } besvarade en del och { $none } ingenting.
tally-base = Andelarna gäller dem som fick frågan och svarade. En följdfråga ställs till dem som gett det svar den förutsätter. Svar från andra räknas för sig. Organisationer som inte svarat på något ingår inte i någon bas.
tally-then-note = Kolumnen 2015 har de siffror i enkätrapporten som går att jämföra med. Skillnaden anges i procentenheter.
tally-missing = { $count ->
        [one] En fråga finns inte i underlaget och visas inte: { $questions }.
       *[other] { $count } frågor finns inte i underlaget och visas inte: { $questions }.
    }
tally-answered = { $answered } av { $asked } tillfrågade svarade
tally-nobody = ingen fick frågan
tally-unanswered = { $count } svarade inte
tally-without-premise = { $count } svarade utan att ha fått frågan
tally-share = Andel
tally-difference = Skillnad
tally-areas = Resultat per område
tally-areas-how = En organisations resultat i ett område är en andel: av de frågor som den fick och besvarade och som visar om något finns eller saknas, hur många den besvarade så att det finns. Följdfrågor räknas när de ställs för att något finns. Ingenting viktas. Ett område utan sådana frågor får inga resultat.
tally-organisations = Organisationer
tally-lower = Nedre kvartil
tally-median = Median
tally-upper = Övre kvartil
