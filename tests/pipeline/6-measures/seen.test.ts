import { expect, it } from 'vitest';
import { dayOfIso, NO_DAY } from '../../../src/model/day.ts';
import { seenCleaned, seenDates, seenDay, seenText } from '../../../src/pipeline/6-measures/seen.ts';
import { eventsTable } from '../../support/events.ts';

it("shows a value under DHSC's column name, and says when it is blank", () => {
  expect(seenText('Gender', 'Female')).toBe('Gender Female');
  expect(seenText('Gender', null)).toBe('Gender blank');
  expect(seenDay('Date_of_Death', dayOfIso('2025-03-02'))).toBe('Date_of_Death 2025-03-02');
  expect(seenDay('Date_of_Death', NO_DAY)).toBe('Date_of_Death blank');
  expect(seenDates(dayOfIso('2025-05-01'), NO_DAY)).toBe('Event_Start_Date 2025-05-01, Der_Event_End_Date open');
});

it.each([
  { cleaned: 'Day support', raw: 'day support', shown: 'Service_Component_Cleaned Day support' },
  { cleaned: null, raw: null, shown: 'Service_Component_Cleaned blank' },
  {
    cleaned: null,
    raw: 'Res care',
    shown: 'Service_Component_Cleaned blank, Service_Component_Raw Res care (not mapped)',
  },
])('shows $cleaned made of $raw as $shown', ({ cleaned, raw, shown }) => {
  const events = eventsTable([{ Service_Component_Cleaned: cleaned, Service_Component_Raw: raw }]);
  expect(seenCleaned(events, 'Service_Component')(0)).toBe(shown);
});
