/** Proposes a time zone where a form asks for one and none was given. */
export function proposeZone(page: ParentNode, zone: string): void {
  const field = page.querySelector<HTMLInputElement>("input[name='zone']");
  if (field?.value === "") {
    field.value = zone;
  }
}
