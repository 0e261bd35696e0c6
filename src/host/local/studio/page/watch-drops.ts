/** A file dragged onto the page is opened as a workbook; the browser would leave the page for it. */
export function watchDrops(open: (file: File) => void): void {
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener(
    'dragover',
    (event) => {
      if (carriesFiles(event)) event.preventDefault();
    },
    true,
  );
  window.addEventListener(
    'drop',
    (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) open(file);
    },
    true,
  );
}
