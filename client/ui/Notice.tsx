import type { ReactNode } from 'react';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly look?: 'plain' | 'problem';
  readonly actions?: ReactNode;
  readonly level?: 1 | 2 | 3;
}

/** Says plainly why there is nothing to see, or what went wrong, and what to do. */
export function Notice({ title, children, look = 'plain', actions, level = 3 }: NoticeProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={`notice notice-${look}`} role={look === 'problem' ? 'alert' : undefined}>
      <Heading>{title}</Heading>
      {children !== undefined && <p>{children}</p>}
      {actions !== undefined && <div className="notice-actions">{actions}</div>}
    </div>
  );
}
