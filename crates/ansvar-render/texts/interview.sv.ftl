# Texts of the interviews: the first description of an organisation, and the self-assessment.

## The first description: the questions.
start-name = Vad heter organisationen?
start-name-help = Det namn som ska stå i rapporten, till exempel Nyby kommun.
start-kind = Vilken sorts organisation är det?
start-kind-help = Sorten avgör vilka frågor som följer och vilka regler som gäller.
start-id = Vilket kortnamn ska organisationen ha i filerna?
start-id-help = Kortnamnet kallas id. Det har små bokstäver a till z, siffror, bindestreck, punkt och understreck. Andra filer pekar på organisationen med det.
start-as-of = Vilken dag ska uppgifterna gälla?
start-as-of-help = Rapporten räknar från den dagen, till exempel hur gammal policyn är. Skriv år, månad och dag: 2026-11-01.
start-director = { $kind ->
    [municipality] Har ni en kommundirektör?
    [region] Har ni en regiondirektör?
    [agency] Har ni en myndighetschef?
    [company] Har ni en verkställande direktör?
   *[other] Har ni en högsta chef?
}
start-director-help = Den som leder tjänstepersonerna och svarar inför de förtroendevalda eller styrelsen. Heter rollen något annat hos er skriver du titeln. Inga namn behövs.
start-administrations = { $kind ->
    [municipality] Vilka förvaltningar har ni?
    [region] Vilka förvaltningar har ni?
   *[other] Vilka avdelningar har ni?
} Skriv alla namn, med komma emellan.
start-administrations-help = Skriv till exempel Socialförvaltningen, Utbildningsförvaltningen. Har något namn ett komma i sig sätter du semikolon mellan namnen i stället. Finns det inga skriver du: inga.
start-heads = Vilka av dem har en chef på plats i dag?
start-heads-help = Den du inte väljer får en chefsroll som ingen har i dag. Välj alla med ordet alla.
start-companies = Vilka bolag äger ni? Skriv alla namn, med komma emellan.
start-companies-help = Ett bolag svarar för sig självt om ägaren inte har beslutat annat. Därför behöver det synas om policyn gäller bolagen. Finns det inga skriver du: inga.
start-it-manager = Har ni en it-chef?
start-it-manager-help = Den som leder it-verksamheten. Heter rollen något annat hos er skriver du titeln.
start-security-manager = Har ni en säkerhetschef som tar emot larm om allvarliga incidenter?
start-security-manager-help = Det viktiga är vem som ska få veta när något allvarligt har hänt, inte vad rollen heter. Har någon annan det uppdraget skriver du den rollens titel.
start-dpo = Har ni ett dataskyddsombud?
start-dpo-help = Rollen räknas även när en konsult eller någon i en annan kommun har den.
start-ciso = Är någon utsedd att leda arbetet med informationssäkerhet i hela organisationen?
start-ciso-help = Rollen kallas ofta informationssäkerhetssamordnare eller CISO. Det ska gälla hela organisationen, inte bara it eller en enda förvaltning. Heter rollen något annat hos er skriver du titeln.
start-which-head = Vilken av cheferna?
start-which-head-help = Välj den vars chef också har rollen som du nyss svarade om.
start-ciso-unit = Var i organisationen finns rollen { $ciso }?
start-ciso-unit-help = Det gäller uppdraget, inte var personen har sitt skrivbord. Finns rollen någon annanstans skriver du enhetens namn.
start-ciso-share = Hur stor del av en heltid finns det för informationssäkerhet? Svara i procent.
start-ciso-share-help = Räkna bara den tid som rollen { $ciso } får lägga på informationssäkerhet: 20 betyder en dag i veckan.
start-ciso-reports = Till vem rapporterar rollen { $ciso } om informationssäkerhet?
start-ciso-reports-help = Räkna bara beslutade vägar, till exempel i en uppdragsbeskrivning. Det gäller rapporter om informationssäkerhet, inte vem som är chef. Rapporterar rollen till någon annan skriver du den rollens titel.
start-others-report = Vilka fler rapporterar om informationssäkerhet till rollen { $director }?
start-others-report-help = Räkna bara beslutade vägar. Att den rollen är ens chef räcker inte.
start-alarm = Vem har i uppgift att larma rollen { $recipient } när något allvarligt har hänt?
start-alarm-help = Räkna bara den som har fått uppgiften, till exempel i en incidentrutin. Är det någon annan skriver du den rollens titel.
start-policy = Har ledningen beslutat en policy för informationssäkerhet?
start-policy-help = Den kan heta något annat, eller vara en del av en säkerhetspolicy. Det viktiga är att den säger vad ledningen vill med informationssäkerheten.
start-policy-by = Vem har beslutat policyn?
start-policy-by-help = Den som fattade det senaste beslutet. Är det någon annan skriver du vem.
start-policy-on = Vilken dag beslutades policyn senast?
start-policy-on-help = Dagen står i protokollet. Skriv år, månad och dag: 2024-06-17. Vet du bara året hoppar du över frågan.
start-policy-covers = Vilka av bolagen gäller policyn för?
start-policy-covers-help = Räkna bara bolag som ägaren har beslutat om, eller som har antagit policyn själva. Välj alla med ordet alla.
start-complete = Vad av detta är nu fullständigt?
start-complete-help = Bara där inget saknas räknas det som en avvikelse att något inte finns. Är du osäker väljer du inte det.

## What may be chosen.
start-yes = Ja: { $title }
start-vacant = Rollen finns, men ingen har den i dag
start-absent = Nej, rollen finns inte
start-same = Ja, samma person som { $title }
start-same-head = { $kind ->
    [municipality] Ja, samma person som chefen för en förvaltning
    [region] Ja, samma person som chefen för en förvaltning
   *[other] Ja, samma person som chefen för en avdelning
}
start-head-of = Chef för { $unit }
start-heads-none = Ingen av dem
start-office = { $kind ->
    [municipality] Kommunledningskontoret
    [region] Regionledningskontoret
   *[other] Ledningskontoret
}
start-it = It-enheten
start-board = { $kind ->
    [municipality] Kommunstyrelsen
    [region] Regionstyrelsen
   *[other] Styrelsen
}
start-board-id = { $kind ->
    [municipality] ks
    [region] rs
   *[other] styrelse
}
start-council = { $kind ->
    [municipality] Kommunfullmäktige
   *[other] Regionfullmäktige
}
start-council-id = { $kind ->
    [municipality] kf
   *[other] rf
}
start-all-heads = { $kind ->
    [municipality] Förvaltningscheferna
    [region] Förvaltningscheferna
   *[other] Avdelningscheferna
}
start-all-companies = Bolagen
start-ciso-reports-none = Ingen: det finns ingen beslutad väg
start-others-report-none = Inga fler
start-alarm-none = Ingen har fått uppgiften
start-policy-yes = Ja
start-policy-draft = Nej, men det finns ett utkast
start-policy-absent = Nej
start-policy-covers-none = Inget av dem
start-complete-roles = Roller: inga fler har ett utpekat ansvar för informationssäkerhet
start-complete-lines = Rapportvägar: inga fler är beslutade
start-complete-escalations = Larmvägar: ingen fler har i uppgift att larma
start-complete-documents = Dokument: inga andra styrande dokument om informationssäkerhet är beslutade
start-complete-units = { $kind ->
    [municipality] Enheter: det finns inga fler nämnder, förvaltningar, kontor eller bolag
    [region] Enheter: det finns inga fler nämnder, förvaltningar, kontor eller bolag
   *[other] Enheter: det finns inga fler avdelningar, kontor eller bolag
}
start-complete-none = Inget av detta

## Titles that are proposed.
start-title-director = { $kind ->
    [municipality] Kommundirektör
    [region] Regiondirektör
    [agency] Myndighetschef
    [company] Verkställande direktör
   *[other] Högsta chef
}
start-title-it-manager = It-chef
start-title-security-manager = Säkerhetschef
start-title-dpo = Dataskyddsombud
start-title-ciso = Informationssäkerhetssamordnare
start-policy-title = Policy för informationssäkerhet

## The file that is written.
start-file-head =
    Vem som ansvarar för informationssäkerhet: { $name }.
    Filen är skriven efter svar på frågor. Ändra och fyll på; `ansvar schema org` visar allt som kan stå här.
start-file-recorded =
    all: listan är fullständig enligt svaren. some: mer kan finnas.
    Bara en lista med `all` kan ge avvikelser för det som saknas i den.
start-file-units = Enheter. Lägg till `parent` för den enhet som en annan ligger under.
start-file-roles = Roller. `functions` säger vad en roll är till för; reglerna frågar efter funktioner, aldrig efter titlar.
start-file-people = Personer. Inga namn behövs: ett nummer och rollen räcker.
start-file-assignments = Vem som har vilken roll. `share` är procent av heltid.
start-file-lines = Beslutade vägar för rapporter om informationssäkerhet; de säger inget om vem som är chef.
start-file-escalations = Vem som larmar vem när något allvarligt har hänt. Lägg till `within: PT1H` för tiden det får ta.
start-file-documents = Dokument. Lägg till `maintained_by` för den som håller dokumentet aktuellt.
start-file-absent = Finns inte, enligt svaren:
start-counts-when = { $what } (räknas som avvikelse när `{ $list }: all` står under `recorded`)
start-file-open = Ännu inte besvarat:
start-absent-director = en högsta tjänsteperson
start-absent-it-manager = en it-chef
start-absent-security-manager = någon som tar emot larm om allvarliga incidenter
start-absent-dpo = ett dataskyddsombud
start-absent-ciso = någon som är utsedd att leda arbetet med informationssäkerhet
start-absent-administrations = { $kind ->
    [municipality] förvaltningar
    [region] förvaltningar
   *[other] avdelningar
}
start-absent-companies = bolag
start-absent-ciso-reports = en beslutad rapportväg från rollen { $ciso }
start-absent-alarm = någon som har i uppgift att larma rollen { $recipient }
start-absent-policy-draft = en beslutad policy för informationssäkerhet (det finns ett utkast)
start-absent-policy-absent = en beslutad policy för informationssäkerhet

## The first description as a conversation.
start-intro =
    Här beskriver du vem som ansvarar för informationssäkerhet hos er.
    Det är omkring tjugo frågor och tar en kvart. Svara på det du vet: det du hoppar över kan fyllas i senare.
    Inga personuppgifter behövs, titlar räcker.
start-heading = Fråga { $at }
start-nothing-to-write = Inget är skrivet: organisationen har inget namn än.
start-written = Filen { $what } är skriven.
start-open = Ännu inte besvarat, och därför inte bedömt:
start-uncounted = Det här finns inte, enligt dina svar, men räknas inte som avvikelse än:
start-next =
    Fyll på i filen när du vet mer, och kör sedan:
      ansvar check { $what }
start-file-there = { $what } finns redan och skrivs inte över. Välj ett annat namn, eller kör `ansvar check { $what }` för att granska den som finns.
start-needs-file = Skriv namnet på den fil som ska skapas, till exempel kommun.yaml, inte { $what }.
start-not-json = Filen skrivs som YAML. Välj ett namn som slutar på .yaml i stället för { $what }.

## The self-assessment.
assess-organisation = Vilken organisation gäller svaren? Skriv dess kortnamn.
assess-organisation-help = Kortnamnet är det id som organisationen har i organisationsfilen, till exempel nyby. Finns det ingen fil än väljer du ett själv: små bokstäver a till z, siffror, bindestreck, punkt och understreck.
assess-answered-on = Vilken dag lämnas svaren?
assess-answered-on-help = Dagen visar hur gamla svaren är. Skriv år, månad och dag: 2026-11-01.
assess-first = Först
assess-intro =
    Självskattningen har frågor om informationssäkerhet i elva områden. Följdfrågor ställs bara när de behövs.
    Varje svar sparas genast, så du kan sluta när du vill och fortsätta en annan dag.
    Ett svar räknas som en egen skattning tills du anger vad det vilar på: skriv u vid frågan.
assess-resumed = { $count ->
    [one] Fortsätter: { $answered } av 1 fråga är besvarad.
   *[other] Fortsätter: { $answered } av { $count } frågor är besvarade.
}
assess-commands-short = Skriv ? för hjälp. Enter hoppar över, b går tillbaka, a antecknar, u anger underlag, q avslutar.
assess-commands =
    Enter hoppar över eller behåller svaret, s hoppar över, b går tillbaka, g 2.2-q1 går till en fråga.
    a antecknar, u anger vad svaret vilar på, ett bindestreck tar bort svaret.
    q avslutar: det du har svarat är redan sparat.
    Text inom citattecken räknas alltid som svar.
assess-found-aside = Svaret på ”{ $what }” hör till en fråga som inte ställs med de andra svaren. Det läggs åt sidan när filen skrivs.
assess-own-comments = Filen har egna kommentarer. De följer inte med när filen skrivs om: ta en kopia först om du vill ha dem kvar.
assess-needs-file = Skriv namnet på den fil som svaren ska sparas i, till exempel svar.yaml, inte { $what }.
assess-nothing-written = Inget är skrivet.
assess-saved = Svaren är sparade i { $what }.
assess-go-on =
    Fortsätt en annan gång med:
      ansvar assess { $what }
assess-without-organisation =
    Svaren är inte prövade mot vem som ansvarar. Beskriv det, och pröva sedan svaren:
      ansvar assess --start kommun.yaml
      ansvar check kommun.yaml --answers { $what }
assess-changed = { $what } har ändrats av någon annan medan du svarade, och skrivs inte över. Ditt senaste svar är inte sparat. Kör kommandot igen för att fortsätta med filen som den är.
assess-unknown-evidence = ”{ $what }” finns inte i organisationsfilen.
assess-nearest = Menade du { $what }?
assess-background = Bakgrund
assess-whole = { $area }
assess-area = Område { $number } av { $count }: { $area }
assess-progress = { $count ->
    [one] { $answered } av 1 fråga besvarad
   *[other] { $answered } av { $count } frågor besvarade
}
assess-file-head =
    Svar på frågorna i självskattningen. `ansvar assess` skriver om filen efter varje svar, med de här kommentarerna.
    Bredvid ett svar får det stå mer: { "{" }value: yes, evidence: [id], by: id, note: "text"{ "}" }.
assess-file-aside = Svar på följdfrågor som inte ställs längre. De räknas inte.

## Every conversation.
talk-commands-short = Skriv ? för hjälp. Enter hoppar över, b går tillbaka, q avslutar och skriver det du har svarat.
talk-commands =
    Enter hoppar över eller tar det som föreslås, s hoppar över, b går tillbaka.
    Ett bindestreck tar bort svaret, q avslutar och skriver det du har svarat.
    Text inom citattecken räknas alltid som svar.
talk-many = Välj en eller flera, till exempel 1,2.
talk-many-or-none = Välj en eller flera, till exempel 1,2, eller skriv inget om inget passar.
talk-none-fits = inget av dem
talk-note = Anteckning (Enter: ingen):
talk-note-kept = Anteckning (Enter behåller: { $what } – ett bindestreck tar bort):
talk-evidence = Id på det som svaret vilar på, med komma emellan (Enter: inget):
talk-evidence-kept = Id på det som svaret vilar på (Enter behåller: { $what } – ett bindestreck tar bort):
talk-many-or-words = Välj en eller flera, till exempel 1,2, eller skriv själv.
talk-one-or-words = Välj en, eller skriv själv.
talk-source = Källa: { $what }
talk-answer = Svar:
talk-answer-kept = Svar (Enter behåller: { $what }):
talk-answer-proposed = Svar (Enter: { $what }):
talk-answer-yes-no = Ja eller nej:
talk-words = { $what } – skriv vilket:
talk-noted = Noterat: { $what }
talk-no-names = inga
talk-round = { $count ->
    [one] 1 fråga står obesvarad. Vill du gå till den nu?
   *[other] { $count } frågor står obesvarade. Vill du gå igenom dem nu?
}
talk-end-of-input = Det kom inga fler svar.
talk-no-back = Det här är den första frågan.
talk-not-found = Det finns ingen sådan fråga. Skriv till exempel: g 2.2-q1
talk-not-reached = Den frågan ställs inte med de svar du har gett.
talk-no-remark = Det går inte att anteckna något här.
talk-required = Frågan behöver ett svar för att filen ska kunna skrivas.
talk-aside = Ditt svar på ”{ $what }” är lagt åt sidan: frågan ställs inte längre.
talk-again = Ditt tidigare svar på ”{ $what }” gäller igen.
talk-open-again = Frågan ”{ $what }” behöver besvaras på nytt.
talk-exclusive = ”{ $what }” går inte att välja tillsammans med något annat.
talk-only-one = Bara ett svar går att välja.
talk-control = Tecknet { $what } går inte att visa. Skriv om utan det.
talk-not-an-id = ”{ $what }” går inte som kortnamn. Använd små bokstäver a till z, siffror, bindestreck, punkt och understreck, och börja med en bokstav eller en siffra.
talk-empty = Svaret är tomt.
talk-does-not-fit = Svaret passar inte frågan.
talk-too-long = Raden är för lång. Skriv kortare.
talk-not-utf8 = Raden går inte att läsa: den är inte skriven i UTF-8.
talk-expects-one = Skriv ett nummer från 1 till { $count }, eller ? för hjälp.
talk-expects-one-or-words = Skriv ett nummer från 1 till { $count }, egna ord, eller ? för hjälp.
talk-expects-many = Skriv ett eller flera nummer från 1 till { $count } med komma emellan, eller ? för hjälp.
talk-expects-many-or-words = Skriv ett eller flera nummer från 1 till { $count } med komma emellan, egna ord, eller ? för hjälp.
talk-expects-day = Skriv dagen som år, månad och dag, till exempel 2024-06-17.
talk-expects-percent = Skriv ett heltal från 0 till 100.
talk-expects-yes-no = Skriv ja eller nej.
