const kana = /^[ぁ-ゖァ-ヶー・゠]+$/;

/** Letters that an input method has not made into kana yet. */
const pending = /[a-zａ-ｚ]+$/i;

const nothing = { text: "", reading: "" };

/** Proposes how a name is read (ふりがな) while it is typed, until its reader edits the reading. */
export function proposeReadings(form: HTMLFormElement): void {
  for (const part of ["family", "given"]) {
    const name = form.querySelector<HTMLInputElement>(`[name="person.native.${part}Name"]`);
    const reading = form.querySelector<HTMLInputElement>(`[name="person.native.${part}Reading"]`);
    if (name !== null && reading !== null) {
      new ReadingProposal(name, reading).start();
    }
  }
}

/** An input method shows the kana before it converts them, and only then: the name itself does not say how it is read. */
class ReadingProposal {
  /** What was proposed last; another reading was typed by a person. */
  private proposed = "";
  /** Of what is in the field. */
  private entered = "";
  /** Of what the input method still works on. */
  private composed = "";
  private converted = nothing;

  constructor(
    private readonly name: HTMLInputElement,
    private readonly reading: HTMLInputElement,
  ) {}

  start(): void {
    this.name.addEventListener("compositionstart", () => { this.begin(); });
    this.name.addEventListener("compositionupdate", (event) => { this.compose(event.data); });
    this.name.addEventListener("compositionend", (event) => { this.enter(event.data); });
    this.name.addEventListener("input", (event) => { this.type(event instanceof InputEvent && event.isComposing); });
  }

  private begin(): void {
    if (this.name.value === "") {
      this.entered = "";
    }
    this.composed = "";
    this.converted = nothing;
  }

  private compose(text: string): void {
    const letters = text.replace(pending, "");
    const known = [nothing, this.converted].find(
      (part) => letters.startsWith(part.text) && kana.test(letters.slice(part.text.length)),
    );
    if (known !== undefined) {
      this.composed = known.reading + hiragana(letters.slice(known.text.length));
    } else if (letters !== "") {
      this.converted = { text: letters, reading: this.composed };
    }
    this.propose(this.entered + this.composed);
  }

  private enter(text: string): void {
    this.entered += text === "" ? "" : this.composed;
    this.composed = "";
    this.propose(this.entered);
  }

  /** Typed, pasted or deleted without an input method. */
  private type(composing: boolean): void {
    if (!composing && (this.name.value === "" || kana.test(this.name.value))) {
      this.entered = hiragana(this.name.value);
      this.propose(this.entered);
    }
  }

  private propose(text: string): void {
    if (this.reading.value === this.proposed) {
      this.proposed = text;
      this.reading.value = text;
    }
  }
}

function hiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}
