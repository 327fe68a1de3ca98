# Kommandoradens egna texter: hjälpen, och vad som hindrar ett kommando från att köras.

## Hjälpen: det som står omkring.
usage-word = Användning:
usage-options-word = [FLAGGOR]
usage-command-word = KOMMANDO
usage-commands = Kommandon
usage-arguments = Argument
usage-options = Flaggor
usage-default = { $text } [annars: { $value }]
usage-any-help = Visa hjälp
usage-any-version = Visa version
usage-any-lang = Språket i allt som människor läser: sv eller en [annars: ANSVAR_LANG, eller svenska på en svensk dator]
usage-help = Visa den här hjälpen eller hjälpen för ett kommando

## Hjälpen: kommandona.
usage-ansvar = Vem som ansvarar för informationssäkerhet, vem de rapporterar till och var det finns luckor.
usage-assess = Svara på frågor i terminalen: självskattningen, eller med --start en första beskrivning av organisationen
usage-check = Granska en organisationsfil och skriv gapanalysen
usage-facts = Skriv de fakta som reglerna ser, för vilken Rego-motor som helst
usage-graph = Rita ansvarsmodellen: enheter med sina roller, och vem som rapporterar till vem
usage-path = Varför (inte): den kortaste vägen från den ena till den andra, och varför andra vägar inte räknas
usage-rules = Reglerna: lista alla, eller visa, testa eller påbörja en
usage-rules-list = Lista reglerna
usage-rules-show = Visa en regel: vad den säger, källa, vad den läser och kräver, inställningar, åtgärd
usage-rules-test = Kör reglernas Rego-tester och visa vilka rader som inte körs; med en mapp testas reglerna i den
usage-rules-new = Påbörja en regel: regel, huvud och tester som går igenom som de är
usage-schema = Visa JSON-schemat för en fil: org, answers, report eller facts
usage-generate = Hitta på en organisation av valfri storlek, att mäta med
usage-survey = Enkäten från 2015: frågorna och de nationella siffrorna, och svar från många organisationer sammanräknade
usage-survey-questions = Frågorna med sina svar, och när var och en ställs
usage-survey-figures = Vad kommunerna svarade 2015, hur det redovisades och hur långt det går att lita på
usage-survey-aggregate = Räkna svaren från många organisationer, bredvid siffrorna från 2015

## Hjälpen: argument och flaggor.
usage-any-file = Organisationsfilen
usage-any-output = Skriv resultatet till en fil i stället för till standard ut
usage-any-answers = En svarsfil om organisationen; kan upprepas, en för varje svarande
usage-any-packs = Ett regelpaket att köra; kan upprepas [annars: paketet för den sortens organisation, eller all]
usage-any-rules = En mapp med egna regler som körs tillsammans med paketen; bara regler du litar på; kan upprepas
usage-any-params = Ställ in ett värde i en regel, eller i alla regler som har det (`*.namn=värde`); kan upprepas
usage-any-as-of = Den dag som analysen ska gälla, i stället för filens as_of
usage-any-stats = Skriv en rad JSON med tider och antal till standard fel
usage-check-file = Organisationsfilen: YAML, eller JSON om den slutar på .json; - är JSON från standard in
usage-check-format = Rapportens form: terminal, json, markdown, html, sarif, oscal, csv, xlsx eller junit
usage-check-limit = Hur många avvikelser som skrivs ut; resten räknas
usage-check-fail-on = Sluta med kod 1 om det finns en avvikelse som är minst: critical, high, medium, low eller never (aldrig)
usage-check-marking = En sekretessmarkering som syns i rapporten och på varje utskriven sida
usage-check-before = En tidigare rapport i JSON, inte maskerad: html visar vad som har hänt sedan dess
usage-check-redact = Inga namn på system, personer eller roller som allt hänger på; samma namn får samma nummer överallt
usage-assess-file = Svarsfilen, som skrivs efter varje svar; med --start den organisationsfil som ska skapas
usage-assess-org = Organisationsfilen som svaren ska prövas mot
usage-assess-start = Beskriv organisationen för första gången: omkring tjugo frågor, en kvart
usage-assess-as-of = Den dag som svaren gäller; då ställs inte den frågan
usage-graph-format = Bildens form: dot, mermaid eller svg
usage-graph-focus = Bara det som är nära det här: id på vad som helst i filen, eller en avvikelses fingeravtryck eller dess första åtta siffror
usage-path-from = Den som rapporterar: id på en roll, grupp eller enhet
usage-path-to = Den som ska få veta: ett id, eller en funktion som security_manager
usage-rules-list-format = table, json eller oscal
usage-rules-list-pack = Bara reglerna i ett paket
usage-rules-show-id = Regelns id, till exempel INC-03
usage-rules-test-folder = En mapp med egna regler
usage-rules-new-id = Regelns id, till exempel OWN-01
usage-rules-new-area = Det område som regeln räknas i
usage-rules-new-scope = Vad regeln gäller: role, unit, document och så vidare
usage-rules-new-slug = Filens namn [annars: gjort av id]
usage-rules-new-folder = Mappen att skriva i
usage-schema-kind = org, answers, report eller facts
usage-generate-roles = Antal roller; personer, enheter, incidenter och resten följer av det
usage-generate-seed = Samma tal ger samma fil
usage-generate-shape = Hur enheterna hänger ihop: tree, flat, chain, matrix eller region
usage-generate-defects = Andelen poster med något fel, 0 till 1
usage-any-format = Tabellens form: table, json, markdown eller csv; json och csv har båda språken
usage-survey-aggregate-input = En mapp med en svarsfil för varje organisation, eller en tabell i CSV eller xlsx med en rad för varje
usage-survey-aggregate-limit = Hur många problem som skrivs ut; resten räknas

## Vad som är fel i orden efter ansvar.
usage-unknown = { $what } finns inte
usage-no-place = det finns ingen plats för ”{ $what }”
usage-unknown-command = kommandot { $what } finns inte
usage-no-command = det saknas ett kommando efter { $what }
usage-bad-value = { $what } kan inte vara ”{ $value }”
usage-value-missing = det saknas ett värde efter { $what }
usage-missing = { $what } saknas
usage-twice = { $what } står mer än en gång
usage-conflict = { $what } går inte ihop med { $other }
usage-unexpected-value = { $what } tar inget värde, och ”{ $value }” är angivet
usage-not-utf8 = ett argument är inte text i UTF-8
usage-wrong = kommandot går inte att förstå
usage-nearest = Menade du { $what }?
usage-see-help = Lägg till --help för hjälp.
usage-expects = Det ska vara { $what }
usage-expects-language = sv eller en
usage-expects-date = ett datum som ÅÅÅÅ-MM-DD
usage-expects-one-of = något av { $words }
usage-expects-rule-id = tre stora bokstäver, bindestreck och två eller tre siffror, till exempel OWN-01
usage-expects-slug = små bokstäver, siffror och _, först en bokstav
usage-expects-param = ID.NAMN=VÄRDE, till exempel INC-04.limit_minutes=30
usage-expects-count = ett heltal, 0 eller mer
usage-expects-number = ett tal, till exempel 0.25

## Vad som hindrar ett kommando från att köras.
write-folder = det går inte att skriva `{ $file }`: det är en mapp; ange en fil i den
write-no-folder = det går inte att skriva `{ $file }`: mappen `{ $folder }` finns inte
write-failed = det går inte att skriva `{ $file }`: { $reason }
write-output-failed = det går inte att skriva till standard ut: { $reason }
check-no-text = en arbetsbok är ingen text för en terminal: ange en fil med `-o rapport.xlsx`
check-before = det går inte att jämföra med den tidigare rapporten `{ $file }`: { $reason }
check-before-redacted = den är maskerad; bara en rapport som inte är det går att jämföra med
check-before-other = den gäller `{ $found }`, och den här gäller `{ $expected }`
rules-file-there = `{ $file }` finns redan
