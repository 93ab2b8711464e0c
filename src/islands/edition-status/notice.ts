/** What a page knows of itself and of the app on this device. */
export interface Situation {
  online: boolean;
  /** The page and everything it can lead to are on the device. */
  stored: boolean;
  /** A newer edition is on the device and waits. */
  waiting: boolean;
  /** A newer edition was taken into use from another window. */
  replaced: boolean;
  /** The reader has said «Senere» in this tab. */
  postponed: boolean;
}

export interface Notice { text: string; action?: { label: string; does: 'ta-i-bruk' | 'last-pa-nytt' }; postpone?: true }

const OFFLINE = 'Du er uten nett. Alt her virker likevel, bare ikke lenkene til originalene.';
const OFFLINE_NOT_STORED = 'Du er uten nett, og nettstedet er ikke lagret på denne enheten ennå. Denne siden kan du lese ferdig; andre sider åpner når du har nett.';

/** The one thing a reader should know now, or null. */
export function noticeOf(now: Situation): Notice | null {
  if (!now.online) return { text: now.stored ? OFFLINE : OFFLINE_NOT_STORED };
  if (now.replaced) return { text: 'Ny utgave er tatt i bruk i et annet vindu. Denne siden er fra den forrige.', action: { label: 'Last siden på nytt', does: 'last-pa-nytt' } };
  if (now.waiting && !now.postponed) return { text: 'Ny utgave er klar.', action: { label: 'Bytt nå', does: 'ta-i-bruk' }, postpone: true };
  return null;
}
