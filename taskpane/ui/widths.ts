/** Container queries on the pane's own width. */
export const NARROW = '@container pane (max-width: 339px)';
export const TINY = '@container pane (max-width: 289px)';
export const WIDE = '@container pane (min-width: 720px)';
export const FORCED = '@media (forced-colors: active)';
export const STILL = '@media (prefers-reduced-motion: reduce)';

/** Height of the step track, in which sticky rows and scroll padding stop. */
export const TRACK_HEIGHT = 56;
