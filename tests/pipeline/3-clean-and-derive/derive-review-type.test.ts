import { describe, expect, it } from 'vitest';
import { deriveReviewType } from '../../../src/pipeline/3-clean-and-derive/derive-review-type.ts';
import { rows } from '../../support/rows.ts';

describe('deriveReviewType', () => {
  it.each(rows`
    type            | reason                              | reviewType                          | because
    Review          | Planned                             | Planned review of long term support | it is planned
    Review          | Planned: 6 to 8 weeks               | Planned review of long term support | only the beginning counts
    Review          | Unplanned: Hospital                 | Unplanned                           | it begins with Unplanned
    Review          | unplanned                           | Unplanned                           | case does not count
    Review          | Not planned                         | Review Type Unknown                 | the word must come first
    Review          | Review of short term support        | Review of short term support        | exactly this
    Review          | Review of short term support: other | Review Type Unknown                 | and no more
    Review          | Invalid and not mapped              | Review Type Unknown                 | the mapping table gave it up
    Review          | Something else                      | Review Type Unknown                 | DHSC's last resort
    Review          |                                     |                                     | no reason, or an unmapped one, is null
    REVIEW          | Planned                             | Planned review of long term support | case does not count in the type
    "Review   "     | Planned                             | Planned review of long term support | nor do trailing spaces
    Reviews         | Planned                             | Review Type Unknown                 | quirk: another type whatever its reason
    Reviews         |                                     | Review Type Unknown                 | and without one
    " Review"       | Planned                             | Review Type Unknown                 | quirk: a leading space makes another type
    Planned review  |                                     | Review Type Unknown                 | the word is in it
    Service         | Planned                             |                                     | no review
    Assessment      |                                     |                                     | no review
                    | Planned                             | Review Type Unknown                 | quirk: without a type only the last resort is left
                    |                                     | Review Type Unknown                 | whatever the reason
  `)('$type for $reason is $reviewType because $because', ({ type, reason, reviewType }) => {
    expect(deriveReviewType(type, reason)).toBe(reviewType);
  });
});
