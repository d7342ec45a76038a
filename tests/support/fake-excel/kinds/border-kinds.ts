import { HostError } from '../host/host-error.ts';
import type { Kind } from '../host/kind.ts';
import { formatProperties } from './format-properties.ts';
import { BorderRef, type BordersRef } from './range-format-kind.ts';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

/** Borders are kept with every cell of the range, whichever side they are on. */
export const bordersKind: Kind<BordersRef> = {
  name: 'RangeBorderCollection',
  read: { Count: () => SIDES.length },
  items: ({ range }) => SIDES.map((side) => new BorderRef(range, side)),
  item: ({ range }, key) => {
    const side = SIDES.find((one) => one.toLowerCase() === String(key).toLowerCase());
    if (side === undefined) throw new HostError('InvalidArgument');
    return new BorderRef(range, side);
  },
};

const looks = formatProperties<BorderRef>(({ side }) => `Border.${side}.`, {
  Color: '#000000',
  Style: 'None',
  Weight: 'Thin',
});

export const borderKind: Kind<BorderRef> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  read: { ...looks.read, SideIndex: ({ side }) => side },
  write: looks.write,
};
