package org.symposia.media.reading;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What was recognised in a release. The passages together hold the whole visible text in
 * its order; everything else is drawn from them.
 *
 * @param passages every block of the source
 * @param dateline place and day of issue
 * @param quotes words of persons
 * @param boilerplates standing descriptions
 * @param contacts whom the press may ask
 * @param pictures captions and credits
 */
public record Reading(List<Passage> passages, @Nullable Dateline dateline, List<Quote> quotes,
		List<Boilerplate> boilerplates, List<Contact> contacts, List<PictureText> pictures) {

	/** The line that says what kind of paper this is. */
	public @Nullable String kicker() {
		return first(Role.KICKER);
	}

	/** The headline on one line. */
	public @Nullable String headline() {
		return first(Role.HEADLINE);
	}

	/** The lines between headline and text, joined. */
	public @Nullable String subhead() {
		List<String> lines = texts((passage) -> passage.is(Role.SUBHEAD));
		return lines.isEmpty() ? null : String.join(" ", lines);
	}

	/** The running text by paragraphs, headings within it included. */
	public List<String> body() {
		return texts((passage) -> passage.is(Role.BODY) || passage.is(Role.HEADING));
	}

	/** What an editor must know first, such as an embargo line. */
	public List<String> notices() {
		return texts((passage) -> passage.is(Role.NOTICE));
	}

	private @Nullable String first(Role role) {
		return texts((passage) -> passage.is(role)).stream().findFirst().orElse(null);
	}

	private List<String> texts(Predicate<Passage> wanted) {
		return this.passages.stream().filter(wanted).map(Passage::line).toList();
	}

}
