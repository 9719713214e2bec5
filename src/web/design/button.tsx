import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import './button.css';
import { Icon, type IconName } from './icon.tsx';

/** `main` once a page, the thing most people came to do; `plain` for the rest; `quiet` for what may be overlooked. */
export type Weight = 'main' | 'plain' | 'quiet' | 'urgent';

type Look = { readonly weight?: Weight; readonly icon?: IconName; readonly wide?: boolean };

const classOf = (look: Look, more: string | undefined): string =>
  ['button', `button-${look.weight ?? 'plain'}`, look.wide === true ? 'button-wide' : '', more ?? '']
    .filter(Boolean)
    .join(' ');

type ButtonProps = Look & ComponentProps<'button'> & { readonly busy?: boolean | undefined };

/** A button that does something here. While `busy` it stays in place and focusable and ignores clicks. */
export function Button({ weight, icon, wide, busy, className, children, onClick, ...rest }: ButtonProps) {
  const look = { ...(weight && { weight }), ...(wide && { wide }) };
  return (
    <button
      type="button"
      {...rest}
      className={classOf(look, className)}
      aria-disabled={busy === true ? true : rest['aria-disabled']}
      data-busy={busy === true ? '' : undefined}
      onClick={(event) => {
        if (busy === true) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

type AnchorProps = Look & ComponentProps<'a'>;

/** Looks like a button, is a link out of the app: telephone, e-mail, a file. */
export const AnchorButton = ({ weight, icon, wide, className, children, ...rest }: AnchorProps) => (
  <a {...rest} className={classOf({ ...(weight && { weight }), ...(wide && { wide }) }, className)}>
    {icon && <Icon name={icon} />}
    {children}
  </a>
);

const RoutedAnchor = createLink(AnchorButton);

/** Looks like a button, goes to another page: `<LinkButton to="/enquire" weight="main">`. */
export const LinkButton: LinkComponent<typeof AnchorButton> = (props) => <RoutedAnchor {...props} />;
