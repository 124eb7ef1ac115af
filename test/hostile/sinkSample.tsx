/** What the product must not do, for the test that looks for it. Nothing imports this. */
export function Careless({ text }: { readonly text: string }) {
  return (
    <p dangerouslySetInnerHTML={{ __html: text }}>
      <a href={text} ref={(link) => void (link && (link.innerHTML = text))}>
        x
      </a>
    </p>
  );
}
