const DAY = 86_400_000;

/** Whole days from a date («2026-03-08») to now. Never below 0: a device's clock may be behind. */
export const daysSince = (date: string, now: number): number => Math.max(0, Math.floor((now - Date.parse(date)) / DAY));

/** «i dag», «1 dag gammel», «40 dager gammel», «8 måneder gammel» */
export function ageText(date: string, now: number): string {
  const days = daysSince(date, now);
  if (days === 0) return 'fra i dag';
  if (days < 61) return days === 1 ? '1 dag gammel' : `${days} dager gammel`;
  const months = Math.floor(days / 30.4375);
  return months < 24 ? `${months} måneder gammel` : `${Math.floor(months / 12)} år gammel`;
}

/** Whether the date to review the content by is past: a newer edition may exist. */
export const pastReview = (review: string, now: number): boolean => now >= Date.parse(review) + DAY;
