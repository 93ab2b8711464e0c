/** Words that carry the sentence, not the matter, in bokmål and nynorsk. */
const GRAMMAR = `og i å det er som en et ein eit på til for av med ikke ikkje den de dei om har ved at eller også der seg fra frå når dette ble vart blei var
denne disse desse hvis dersom så men under jeg eg du vi man hun ho han dere dykk meg deg oss min mitt mine din ditt dine sin sitt sine vår vårt våre hva kva hvem kven hvor kor
hvordan korleis hvorfor kvifor hvilken hvilket hvilke kva når noe noko noen nokon alle alt andre annen annet anna hver kvar hvert eit være vera vere vært vore bli blir blitt
ha hadde får få fikk skal skulle må måtte kan kunne kunna bør burde vil ville da då enn ut inn opp ned over bare berre mer meir mest samt både verken enten siden sidan mens
selv sjølv slik sånn her dit hit hos mot gjennom jo nå no noen gjør gjøre gjere gjer gjort går gå the dersom hans hennes deres dens dets ens også altså finnes finst gjelde gjelder gjeld`;
const STOP = new Set(GRAMMAR.split(/\s+/));

export const isStopWord = (word: string): boolean => STOP.has(word);
