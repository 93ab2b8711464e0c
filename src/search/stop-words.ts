/** Words that carry the sentence, not the matter, in bokmål and nynorsk. */
const GRAMMAR = `og i å det er som en et ein eit på til for av med ikke ikkje den de dei om har ved at eller også der seg fra frå når dette ble vart blei var
denne disse desse hvis dersom så men under jeg eg du vi man hun ho han dere dykk meg deg oss min mitt mine din ditt dine sin sitt sine vår vårt våre hva kva hvem kven hvor kor
hvordan korleis hvorfor kvifor hvilken hvilket hvilke kva når noe noko noen nokon alle alt andre annen annet anna hver kvar hvert eit være vera vere vært vore bli blir blitt
ha hadde får få fikk skal skulle må måtte kan kunne kunna bør burde vil ville da då enn ut inn opp ned over bare berre mer meir mest samt både verken enten siden sidan mens
selv sjølv slik sånn her dit hit hos mot gjennom jo nå no noen gjør gjøre gjere gjer gjort går gå gikk gått gjekk the dersom hans hennes deres dens dets ens også altså finnes finst etter`;
const STOP = new Set(GRAMMAR.split(/\s+/));

export const isStopWord = (word: string): boolean => STOP.has(word);

/** Words of any matter: they help to choose between sections, but a rare one must not decide. The child is
 * one of them: everything here is about it, whatever it is called. */
const GENERAL = new Set(`føle følte føler kjenne kjenner sammen bruke bruker brukes skje skjer skjedde komme kommer kom ta tar gi gir gitt se ser sett sette setter stille stiller jobbe jobber
si sier snakke snakker trenge trenger hjelpe hjelper synes syns tenke tenker mene mener lage lager lages videre fortelle forteller bestemme bestemmer kreve kreves holde holder holdes starte starter begynne
begynner slutte slutter prøve prøver finne finner foregå hende hender vite vet spørre spør spurt legge legger ligge ligger stå står sitte sende sender ringe ringer svare svarer vise viser følge
følger mye mange stor store større liten små god gode godt bra dårlig ny nye først første siste neste hel hele egen egne samme viktig vanlig riktig mulig ulike forskjellig forskjell ting måte måten
type slag saken sak saker hjelp folk dag dagen tid tida tiden gang ganger alltid aldri ofte snart nok svært veldig heller fortsatt flere færre noensinne rundt uten innenfor tidligere senere
barn barnet barna barns barnets ungdom ungdommen ungdommer ungdommene ungen unger ungene unge jente jenta gutt gutten tenåring tenåringen`.split(/\s+/));

export const isGeneral = (word: string): boolean => GENERAL.has(word);
