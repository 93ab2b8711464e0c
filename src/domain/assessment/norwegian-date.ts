/** 2026-10-12 → 12.10.2026 */
export const norwegianDate = (iso: string): string => iso.split('-').reverse().join('.');
