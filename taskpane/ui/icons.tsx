import type { ReactNode } from 'react';

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden fill="none" stroke="currentColor" strokeWidth="1.2">
      {children}
    </svg>
  );
}

export function MoreIcon() {
  return (
    <Icon>
      <g fill="currentColor" stroke="none">
        <circle cx="3" cy="8" r="1.3" />
        <circle cx="8" cy="8" r="1.3" />
        <circle cx="13" cy="8" r="1.3" />
      </g>
    </Icon>
  );
}

export function ChevronIcon({ open }: { readonly open: boolean }) {
  return (
    <Icon>
      <path d={open ? 'M3 5.5l5 5 5-5' : 'M5.5 3l5 5-5 5'} />
    </Icon>
  );
}

export function BackIcon() {
  return (
    <Icon>
      <path d="M14 8H2.5M7 3.5L2.5 8 7 12.5" />
    </Icon>
  );
}

export function UndoIcon() {
  return (
    <Icon>
      <path d="M3 2.5v4.5h4.5M3.2 6.8L6 4.2a4.6 4.6 0 0 1 6.4 6.6L8.6 14" />
    </Icon>
  );
}

export function SheetIcon() {
  return (
    <Icon>
      <path d="M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.5 7.5h5v4.5h-5zM5.5 9.7h5M8 7.5V12" />
    </Icon>
  );
}

/** Rows beside a small chart. */
export function PivotIcon() {
  return (
    <Icon>
      <path d="M2.5 2.5h11v11h-11zM2.5 6h11M6 6v7.5M8.5 11.5v-2M10.5 11.5V8M12 11.5v-1" />
    </Icon>
  );
}

export function TickIcon() {
  return (
    <Icon>
      <path d="M2.5 8.6l3.6 3.4 7.4-8" strokeWidth="1.6" />
    </Icon>
  );
}
