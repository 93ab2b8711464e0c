import { attempt } from '../storage/attempt.ts';

const POSTPONED = 'fagleser:ny-utgave-senere';

/** The reader does not want to hear of the new edition. For this tab only; where storage is forbidden, for this page. */
export const postpone = (): void => attempt(() => sessionStorage.setItem(POSTPONED, '1'));

export const postponed = (): boolean => attempt(() => sessionStorage.getItem(POSTPONED)) === '1';
