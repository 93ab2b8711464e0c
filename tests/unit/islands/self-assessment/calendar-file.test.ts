import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../../../src/islands/self-assessment/calendar-file.ts';

const event = { uid: 'r-k1.1@egenvurdering.fagleser', date: '2026-03-29', title: 'Frist K1.1: øve; to, tre', description: 'a\nb', remindDaysBefore: 7 };
const file = (...when: string[]) => when.map((iso) => calendarFile([event], 'Tiltaksplan', new Date(iso)).replace(/\r\n /g, ''));

describe('the calendar file', () => {
  const [text = ''] = file('2026-03-01T10:00:00Z');
  test.each([
    'UID:r-k1.1@egenvurdering.fagleser', 'DTSTART;VALUE=DATE:20260329', 'SUMMARY:Frist K1.1: øve\\; to\\, tre', 'DESCRIPTION:a\\nb', 'TRIGGER:-P7D', 'METHOD:PUBLISH',
  ])('says %s', (line) => {
    expect(text.split('\r\n')).toContain(line);
  });
  test('is newer the next time, with the same id', () => {
    const sequence = (t: string) => Number(/SEQUENCE:(\d+)/.exec(t)?.[1]);
    const [first = '', second = ''] = file('2026-03-01T10:00:00Z', '2026-03-02T10:00:00Z');
    expect(sequence(second)).toBeGreaterThan(sequence(first));
    expect(second).toContain(event.uid);
  });
  test('names the day it is due, also where the clock changes that night', () => {
    const zone = process.env.TZ;
    for (const tz of ['Europe/Oslo', 'America/New_York', 'Pacific/Auckland']) {
      process.env.TZ = tz;
      expect(file('2026-03-01T10:00:00Z')[0], tz).toContain('DTSTART;VALUE=DATE:20260329');
    }
    process.env.TZ = zone ?? '';
  });
});
