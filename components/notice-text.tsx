/** Words of the notice, as they stand there. They keep their language and direction whatever the interface's is. */
export function NoticeText({ children }: { children: string | undefined }) {
  return <bdi lang="en">{children}</bdi>;
}
