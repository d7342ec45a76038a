const MS_UNTIL_RELEASED = 60_000;

/** Offers a file to the analyst as a download. Nothing leaves the machine: the link leads to the browser's own memory. */
export function saveBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), MS_UNTIL_RELEASED);
}
