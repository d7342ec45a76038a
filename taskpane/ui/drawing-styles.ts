import { makeStyles, tokens } from '@fluentui/react-components';
import { drawing } from './theme.ts';
import { FORCED } from './widths.ts';

/** How the parts of every drawing are coloured, and what becomes of them in a contrast theme. */
export const useDrawingStyles = makeStyles({
  svg: { display: 'block', [FORCED]: { forcedColorAdjust: 'none' } },
  text: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: '11px',
    fill: tokens.colorNeutralForeground1,
    [FORCED]: { fill: 'CanvasText' },
  },
  muted: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: 'CanvasText' } },
  bold: { fontWeight: tokens.fontWeightSemibold },
  span: { fill: tokens.colorBrandForegroundLink, [FORCED]: { fill: 'CanvasText' } },
  bar: { fill: drawing.bar, [FORCED]: { fill: 'CanvasText' } },
  barDecides: { fill: drawing.barDecides, [FORCED]: { fill: 'Highlight' } },
  barPale: { fill: drawing.barPale, [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  barGround: { fill: tokens.colorNeutralBackground1Selected, [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  barOff: {
    fill: tokens.colorNeutralBackground1Selected,
    stroke: tokens.colorNeutralStrokeAccessible,
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  tint: { fill: tokens.colorStatusWarningBackground1, [FORCED]: { fill: 'Canvas' } },
  cross: { stroke: tokens.colorStatusWarningForeground3, fill: 'none', [FORCED]: { stroke: 'CanvasText' } },
  tick: { stroke: tokens.colorNeutralForeground1, fill: 'none', [FORCED]: { stroke: 'CanvasText' } },
  line: { stroke: tokens.colorNeutralStroke2, [FORCED]: { stroke: 'CanvasText' } },
  spanLine: { stroke: tokens.colorBrandForegroundLink, fill: 'none', [FORCED]: { stroke: 'CanvasText' } },
});
