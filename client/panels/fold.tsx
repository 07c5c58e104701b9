/** A section of a panel that folds up under its heading. What is folded stays so from one entity to the next. */
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';

interface Props {
  /** Of the section, the same for every entity. */
  readonly name: string;
  readonly title: ReactNode;
  /** How many it holds, beside the heading. */
  readonly count?: string | undefined;
  readonly children: ReactNode;
}

const KEPT_AS = 'entente-folded';
const keptFolded = (): readonly string[] => (localStorage.getItem(KEPT_AS) ?? '').split(' ').filter(Boolean);

export function Fold({ name, title, count, children }: Props) {
  const [open, setOpen] = useState(() => !keptFolded().includes(name));
  const id = useId();
  const turn = () => {
    const others = keptFolded().filter((one) => one !== name);
    localStorage.setItem(KEPT_AS, (open ? [...others, name] : others).join(' '));
    setOpen(!open);
  };
  return (
    <section className="fold">
      <h3>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={turn}>
          <span>{title}</span>
          {count && <span className="count">{count}</span>}
          <IconChevronDown size={15} aria-hidden="true" />
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {children}
      </div>
    </section>
  );
}
