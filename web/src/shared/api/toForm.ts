/** Sends a file as a form: the generated type describes it as text, the form goes as it is. */
export function toForm(file: File): () => FormData {
  const form = new FormData();
  form.append('file', file);
  return () => form;
}
