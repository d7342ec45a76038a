/** Where the pane runs. */
export type Host =
  | { readonly kind: 'browser' }
  /** `isDarkTheme` is null where Office does not tell. */
  | { readonly kind: 'excel'; readonly isDarkTheme: boolean | null };
