import { expect, it } from 'vitest';
import { readReferenceFile } from '../../src/cli/reference-files.ts';
import { closestValues, loadReferenceTables } from '../../src/reference-tables/index.ts';

const { mappings } = loadReferenceTables(readReferenceFile);
const closest = (field: string, text: string) => closestValues(text, mappings.get(field)?.definedList ?? [], 3);

it.each([
  { field: 'Gender', text: 'Femal', first: 'Female', because: 'a letter is missing' },
  { field: 'Gender', text: 'MALE', first: 'Male', because: 'case does not count' },
  {
    field: 'Service_Component',
    text: 'Homecare',
    first: 'Home support or domiciliary care',
    because: 'a value with both parts goes before one with either',
  },
  {
    field: 'Accommodation_Status',
    text: 'care home with nursing',
    first: 'Registered nursing home',
    because: 'the order of words does not count',
  },
  {
    field: 'Event_Outcome',
    text: 'NFA - Support ended',
    first: 'NFA: Support ended as planned',
    because: 'ties keep the order of the list, and punctuation does not count',
  },
])('$text in $field is closest to $first, because $because', ({ field, text, first }) => {
  expect(closest(field, text)[0]).toBe(first);
});

it('offers no more than asked, and nothing that shares no letters', () => {
  expect(closest('Event_Outcome', 'NFA')).toHaveLength(3);
  expect(closest('Gender', 'xyz')).toEqual([]);
  expect(closest('Gender', '')).toEqual([]);
});
