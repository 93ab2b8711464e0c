import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from './fixture.ts';

/** One fixture a fault: the folder is the faultless base with this one thing wrong. The wording is the contract. */
const FAULTS: Record<string, { says: string[]; promised?: string[]; without?: string[] }> = {
  'ukjent-kilde': { says: ['content/krav/krav-1.yaml:12 · punkt K1.1, sources · register-id «finnes-ikke» finnes ikke · Finn riktig id i content/register/.'] },
  'uten-kilde': { says: ['content/krav/krav-1.yaml:9 · seksjon 1, punkt 1, sources · punktet mangler kilde · Skriv minst én register-id.'] },
  'styrke-for-sterk': { says: ['content/kvalitetsmaal/1.yaml:11 · punkt M1.1, strength · «skal» er sterkere enn kilden: maal-1 har «beskrevet» · Skriv «beskrevet», eller del punktet hvis kildene er ulike.'] },
  'styrke-for-svak': { says: ['content/krav/krav-1.yaml:11 · punkt K1.1, strength · «bør» er svakere enn kilden: akutt-1 har «skal» · Skriv «skal», eller del punktet hvis kildene er ulike.'] },
  'styrkeord-mangler': { says: ['content/krav/krav-1.yaml:10 · punkt K1.1, text · punktet har styrken «skal», men ordet står ikke i teksten · Skriv en hel setning med «skal».'] },
  'styrkeord-for-mye': { says: ['content/kvalitetsmaal/1.yaml:10 · punkt M1.1, text · kilden har ikke noe styrkeord her, men teksten sier «skal» · Skriv om, eller begrunn i feltet verbs hvis ordet står i en bisetning.'] },
  'frist-er-en-annen': { says: ['content/krav/krav-1.yaml:12 · punkt K1.1, timing · «innen fem dager etter inntak» er ikke fristen i kilden, som har «innen tre virkedager etter inntak» · Ta bort feltet, eller rett det.'] },
  'frist-utenfor-listen': { says: ['content/register/akuttarbeid.yaml:9 · kildepunkt akutt-1, timing · fristen står ikke i content/frister/ · Legg den til der, eller skriv den under outside med en grunn.'] },
  'frist-to-ganger': { says: [
    'content/frister/akuttarbeid.yaml:2 · fasen inntak · «akutt-1» er ikke en varighet i registeret · Finn et kildepunkt av typen duration.',
    'content/frister/akuttarbeid.yaml:8 · frist krav-1, title · navnet har et styrkeord · Skriv navnet uten; styrken hentes fra punktet.',
    'content/frister/akuttarbeid.yaml:10 · frist krav-1 · id-en er brukt før, i content/frister/akuttarbeid.yaml:7 · Gi en ny id som ikke har vært brukt.',
    'content/frister/akuttarbeid.yaml:12 · frist krav-1 · «akutt-1» står allerede i content/frister/akuttarbeid.yaml:9 · Behold den ett sted.',
    'content/frister/akuttarbeid.yaml:12 · frist krav-1 · «akutt-2» har ingen frist i registeret · Finn riktig id i content/register/.',
    'content/frister/akuttarbeid.yaml:13 · frist krav-1, countFrom · «akutt-3» har ikke noe tall å regne fra · Vis til et kildepunkt med en frist i tall.',
    'content/frister/akuttarbeid.yaml:16 · frist krav-4 · «akutt-4» er ingen norm eller oppgave · Skriv den under outside med en grunn.',
    'content/frister/akuttarbeid.yaml:18 · outside · «akutt-99» har ingen frist i registeret · Finn riktig id i content/register/.',
  ] },
  'sammenligning-feil': { says: [
    'content/sammenlign.yaml:4 · tema mote, omsorg · punktet «O1.1» finnes ikke · Rett id-en, eller ta den bort.',
    'content/sammenlign.yaml:5 · tema mote, akutt · punktet «K1.1» hører ikke til akutt · Sett det under forløpet det står i.',
    'content/sammenlign.yaml:6 · tema mote · bare ett forløp har punkter · Det trengs minst to for å sammenligne.',
    'content/sammenlign.yaml:6 · tema mote · id-en er brukt før · Gi en ny id som ikke har vært brukt.',
    'content/sammenlign.yaml:9 · tema mote, akutt · punktet «A1.1» finnes ikke · Rett id-en, eller ta den bort.',
  ] },
  'ukjent-rolle': { says: ['content/krav/krav-1.yaml:12 · seksjon 1, punkt 1, actors, nummer 1 · rollen «vaktmester» finnes ikke · Velg en av: institusjonen, leder, '] },
  'rolle-ikke-i-kilden': { says: ['content/krav/krav-1.yaml:12 · punkt K1.1, actors · «leder» står ikke på kildepunktene, som har: barnevernstjenesten · Rett rollen, eller rett registeret og skriv hvorfor i feltet mended.'] },
  'ukjent-fase': { says: ['content/krav/krav-1.yaml:8 · seksjon 1, phase · fasen «etterpå» finnes ikke · Velg en av: forberedende, akuttsituasjonen, oppfølgende, '] },
  'ukjent-fagord': { says: ['content/krav/krav-1.yaml:12 · punkt K1.1, related · fagordet «tryllestav» finnes ikke i ordlisten · Rett id-en, eller ta den bort.'] },
  'id-to-ganger': { says: [
    'content/krav/krav-2.yaml:9 · id K1.1 · id-en er brukt før, i content/krav/krav-1.yaml:9 · Gi en ny id som ikke har vært brukt.',
    'content/krav/krav-2.yaml:9 · id K1.1 · id-en hører ikke til siden K2 · Begynn den med «K2».',
  ] },
  'feil-id-form': { says: ['content/krav/krav-1.yaml:9 · seksjon 1, punkt 1, id · «K1-1» er ikke en punkt-id · Skriv den som «K5.3».'] },
  'id-forsvunnet': { promised: ['K1.1', 'K1.7', '/krav/krav-1/', '/krav/borte/'], says: [
    'content/flyttet.yaml:1 · id K1.7 · id-en har vært publisert, men er borte · Ta den inn igjen, eller skriv i content/flyttet.yaml hvor innholdet står nå eller hvorfor det er trukket tilbake.',
    'content/flyttet.yaml:1 · adresse /krav/borte/ · adressen har vært publisert, men er borte · Ta den inn igjen, eller skriv i content/flyttet.yaml hvor innholdet står nå eller hvorfor det er trukket tilbake.',
  ] },
  'lenke-i-losen-luft': { says: ['content/krav/krav-1.yaml:12 · punkt K1.1, related · id-en «K9.99» finnes ikke · Rett id-en, eller ta den bort.'] },
  'utenfor-navigasjonen': { says: ['content/krav/krav-9.yaml:1 · side K9 · siden mangler i content/navigasjon.yaml · Sett den inn én gang, der arbeidet kommer til den.'] },
  'atte-krav': { without: ['krav/krav-9.yaml'], says: [
    'content/krav/:1 · mappen · det er 8 krav, ikke 9 · Hver side har sin fil. Se etter en fil som mangler eller er til overs.',
    'content/navigasjon.yaml:3 · gruppen «Krav» · id-en «K9» finnes ikke · Rett id-en, eller ta den bort.',
    'content/register/akuttarbeid.yaml:59 · kildepunkt akutt-9 · ingen side viser til punktet · Skriv det inn der det hører til, eller utelat det i content/utelatt/ med grunn.',
  ] },
  'ni-maal': { without: ['kvalitetsmaal/10.yaml'], says: [
    'content/kvalitetsmaal/:1 · mappen · det er 9 kvalitetsmål, ikke 10 · Hver side har sin fil. Se etter en fil som mangler eller er til overs.',
    'content/navigasjon.yaml:6 · gruppen «Mål» · id-en «M10» finnes ikke · Rett id-en, eller ta den bort.',
    'content/register/tilstand.yaml:66 · kildepunkt maal-10 · ingen side viser til punktet · Skriv det inn der det hører til, eller utelat det i content/utelatt/ med grunn.',
  ] },
  'to-like-titler': { says: ['content/krav/krav-2.yaml:2 · side K2, title · tittelen «Krav nummer 1» er brukt i content/krav/krav-1.yaml · Gi sidene titler som skiller dem, for eksempel med forløpet.'] },
  'ikke-dekket': { says: ['content/register/akuttarbeid.yaml:66 · kildepunkt akutt-10 · ingen side viser til punktet · Skriv det inn der det hører til, eller utelat det i content/utelatt/ med grunn.'] },
  'to-fagord-samme-form': { says: [
    'content/ordliste/ord.yaml:7 · fagord tidslinje, term · «Tidslinje» står også på fagordet livslinje, i content/ordliste/ord.yaml:3 · La skrivemåten stå på bare ett fagord, ellers vet ikke nettstedet hvilken forklaring leseren skal få.',
    'content/ordliste/ord.yaml:8 · fagord tidslinje, aliases · «linje over tid» står to ganger på samme fagord · Ta bort den ene.',
  ] },
  'ugyldig-yaml': { says: ['content/krav/krav-1.yaml:10 · filen · teksten har et kolon som leses som et nytt felt · Sett hele teksten i anførselstegn: text: "Merk: …". Har den ikke kolon, så se etter feil innrykk på linjen.'] },
  'tabulator': { says: ['content/krav/krav-1.yaml:11 · filen · linjen er rykket inn med tabulator · Bytt tabulatoren med mellomrom, like mange som feltene over har.'] },
  'anforselstegn-mangler': { says: ['content/krav/krav-1.yaml:13 · filen · et anførselstegn mangler eller står for mye · En verdi som begynner med ", må slutte med ". Se på linjene over også: det merkes ofte først her. Inne i teksten skriver du «».'] },
  'felt-to-ganger': { says: ['content/krav/krav-1.yaml:3 · filen · feltet står to ganger · Behold det ene.'] },
  'ikke-utf8': { says: ['content/krav/krav-1.yaml:3 · filen · filen er ikke lagret som UTF-8 · Velg «Lagre som» i redigeringsprogrammet, med kodingen UTF-8, og se etter at æ, ø og å er riktige.'] },
  'side-kopiert': { says: [
    'content/krav/:1 · mappen · det er 10 krav, ikke 9 · ',
    'content/krav/krav-1.yaml:1 · id K1 · siden har samme id som content/krav/krav-1 kopi.yaml:1 · Er den ene filen en kopi, så slett kopien. Er det en ny side, så gi den nye en id som ikke har vært brukt.',
  ] },
  'fil-som-ikke-leses': { says: [
    'content/krav/krav-10.yml:1 · filen · nettstedet leser ikke filen · ',
    'content/kraav/krav-11.yaml:1 · filen · nettstedet leser ikke filen · Se etter skrivefeil i navnet på filen eller mappen: navnet slutter på .yaml (sider i content/sider/ på .mdx). Ta den ellers bort.',
  ] },
  'tabell-mangler-celle': { says: [
    'content/tall/N1.yaml:7 · rows, nummer 2 · raden «Sør» har 2 celler, men tabellen har 3 kolonner · Skriv alle cellene. Skriv null der kilden ikke har noe tall.',
    'content/tall/N1.yaml:8 · summaryRows, nummer 1 · rad 2 finnes ikke · Tell radene fra 0.',
    'content/tall/N1.yaml:9 · chart, values, nummer 2 · kolonne 3 finnes ikke · Tell kolonnene fra 0.',
  ] },
  'verdi-feil-slag': { says: [
    'content/tall/N1.yaml:7 · rows, nummer 2, nummer 3 · verdien er av feil slag · Skriv feltet slik content/README.md viser.',
    'content/tall/N1.yaml:8 · summaryRows, nummer 1 · det er for lite her · Skriv minst 0.',
    'content/tall/N1.yaml:9 · chart, values · det er for lite her · Skriv minst 1 i listen.',
  ] },
  'ukjent-felt': { says: ['content/krav/krav-1.yaml:9 · seksjon 1, punkt 1 · feltet «farge» finnes ikke her · Ta det bort, eller rett stavemåten. Feltene står i content/README.md.'] },
  'henvisning-uforklart': { says: ['content/register/akuttarbeid.yaml:4 · kildepunkt akutt-1, law · henvisningen «barnevernsloven § 1-2» er ikke forklart for kilden akuttarbeid · Skriv i content/lov/henvisninger.yaml hvilken lov og paragraf den viser til.'] },
  'henvisning-til-feil-lov': { says: ['content/lov/henvisninger.yaml:2 · henvisningen «§ 4-6» · kilden tilstand er ikke skrevet under bvl-2021 · Vis til bvl-1992.'] },
  'henvisning-til-ukjent-lov': { says: ['content/lov/henvisninger.yaml:2 · henvisningen «§ 4-6» · loven «barneloven» finnes ikke i content/lov/ · Rett id-en, eller skriv inn loven.'] },
  'henvisning-uten-bruk': { says: ['content/lov/henvisninger.yaml:2 · henvisningen «§ 4-6» · kilden tilstand har den ikke i registeret · Rett ordlyden, eller ta den bort.'] },
  'paragraf-uten-lov': { says: ['content/krav/krav-1.yaml:10 · punkt K1.1, text · teksten nevner en paragraf, men ikke hvilken lov · Skriv loven ved paragrafen, for eksempel «§ 4-6 i 1992-loven» eller «barnevernsloven § 4-2».'] },
  'paragraf-i-eldre-kilde': { says: ['content/kvalitetsmaal/1.yaml:10 · punkt M1.1, text · kilden er eldre og viser til loven av 1992, men teksten nevner bare barnevernsloven · Skriv loven ved paragrafen, '] },
  'paragraf-i-en-annen-lov': { says: ['content/krav/krav-1.yaml:10 · punkt K1.1, text · § 13 b står i forvaltningsloven, men teksten nevner ikke den · Skriv loven ved paragrafen, '] },
  'ulikt-feil-slag': { says: ['content/ulikt/u.yaml:2 · nummer 1, kind · slaget «rart» finnes ikke · Velg en av: motsigelse, uklart, feil, utdatert, mangler.'] },
  'akutt-na-feil': { says: [
    'content/akutt-na.yaml:5 · steget «er-det-akutt», parts · id-en «K2.9» finnes ikke · Rett id-en, eller ta den bort.',
    'content/akutt-na.yaml:5 · steget «er-det-akutt», parts · «M1.1» er fra en eldre kilde · Flytt den til older, så den står merket med år og lov.',
    'content/akutt-na.yaml:6 · steget «er-det-akutt», gaps · «akutt-1» er ikke en overskrift uten tekst på noen side · Finn id-en under gaps i content/krav/ eller content/forlop/.',
    'content/akutt-na.yaml:7 · steget «er-det-akutt», older · «K1.1» er fra en kilde som gjelder i dag · Flytt den til parts.',
    'content/akutt-na.yaml:8 · steget «er-det-akutt», id · id-en er brukt før · Gi steget en annen id.',
    'content/akutt-na.yaml:8 · steget «er-det-akutt», parts · steget har ingenting fra en kilde som gjelder · Skriv feltet silent, som sier hva kildene ikke svarer på.',
    'content/akutt-na.yaml:14 · steget «er-det-akutt», ask · «M2.1» begynner ikke med «Rådgiveren var nødt til å» · Velg et annet utsagn, eller rett lead.',
  ] },
  'sokeord-ukjent-seksjon': { says: ['content/sokeord/ord.yaml:1 · søkeord K1z, section · seksjonen finnes ikke · Rett id-en, eller ta bort linjen.'] },
  'sokeord-to-linjer': { says: ['content/sokeord/ord.yaml:2 · søkeord K1a, section · seksjonen har søkeord også i content/sokeord/ord.yaml:1 · Samle dem på én linje.'] },
  'sokeord-i-teksten': { says: [
    'content/sokeord/ord.yaml:1 · søkeord K1a, words · teksten i seksjonen har allerede alle ordene i «følger kravet» · Ta det bort; søket finner det i teksten.',
    'content/sokeord/ord.yaml:1 · søkeord K1a, words · «ringe noen» står to ganger · Ta bort den ene.',
  ] },
  'sokeord-tom': { says: ['content/sokeord/ord.yaml:1 · nummer 1, words · listen er tom · Skriv minst ett søkeord, eller ta bort linjen.'] },
  'sokeord-for-langt': { says: ['content/sokeord/ord.yaml:1 · nummer 1, words, nummer 1 · «hvem skal vi ringe om natta» har mer enn fem ord · Skriv det kortere, eller del det i to.'] },
  'tomt-felt': { says: ['content/krav/krav-1.yaml:10 · seksjon 1, punkt 1, text · feltet er tomt · Skriv teksten.'] },
};

describe('the content check', () => {
  test('finds nothing wrong with the base', () => {
    expect(check('base')).toEqual([]);
  });

  test.each(Object.entries(FAULTS))('says what is wrong: %s', (fixture, { says, ...options }) => {
    const found = check(fixture, options);
    expect(found).toHaveLength(says.length);
    for (const [i, message] of says.entries()) expect(found[i]).toContain(message);
  });

  test('has a test for every fixture', () => {
    expect(readdirSync('tests/fixtures/check').filter((f) => f !== 'base').sort()).toEqual(Object.keys(FAULTS).sort());
  });
});
