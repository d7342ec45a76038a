import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useRef } from 'react';
import { MoreIcon } from './icons.tsx';

type MoreMenuProps = {
  readonly onCheckData: () => void;
  readonly onCompare: () => void;
  readonly onReconcile: () => void;
  readonly onAbout: () => void;
  readonly onExportDecisions: () => void;
  readonly onImportDecisions: (file: File) => void;
};

/** What is needed now and then, from any page. */
export function MoreMenu(props: MoreMenuProps) {
  const { onCheckData, onCompare, onReconcile, onAbout, onExportDecisions, onImportDecisions } = props;
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" icon={<MoreIcon />} aria-label="More" />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={onCheckData}>Check data</MenuItem>
            <MenuItem onClick={onCompare}>Compare methods</MenuItem>
            <MenuItem onClick={onReconcile}>Reconcile DHSC’s list</MenuItem>
            <MenuItem onClick={() => file.current?.click()}>Import decisions</MenuItem>
            <MenuItem onClick={onExportDecisions}>Export decisions</MenuItem>
            <MenuItem onClick={onAbout}>About, privacy and keys</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={file}
        type="file"
        hidden
        accept=".csv,.xlsx"
        aria-label="Decisions file"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          target.value = '';
          if (chosen) onImportDecisions(chosen);
        }}
      />
    </>
  );
}
