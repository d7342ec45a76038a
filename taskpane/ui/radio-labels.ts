import { tokens } from '@fluentui/react-components';

/** Choices are read before one is made: their words are as dark as the rest. A style for around a radio group. */
export const DARK_RADIO_LABELS = {
  '& .fui-Radio__input:enabled:not(:checked) ~ .fui-Radio__label': { color: tokens.colorNeutralForeground1 },
};
