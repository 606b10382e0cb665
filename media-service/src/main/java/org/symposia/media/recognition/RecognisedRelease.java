package org.symposia.media.recognition;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The recognised parts of a release. The blocks contain the whole visible text in order;
 * everything else is extracted from them.
 *
 * @param blocks every block of the source
 * @param dateline place and date of issue
 * @param quotes quotes of persons
 * @param boilerplates descriptions of institutions
 * @param contacts media contacts
 * @param pictures captions and credit lines
 */
public record RecognisedRelease(List<ClassifiedBlock> blocks, @Nullable Dateline dateline, List<Quote> quotes,
		List<Boilerplate> boilerplates, List<Contact> contacts, List<CaptionAndCredit> pictures) {

	/** The line above the headline, such as "Press release". */
	public @Nullable String kicker() {
		return first(BlockRole.KICKER);
	}

	/** The headline on one line. */
	public @Nullable String headline() {
		return first(BlockRole.HEADLINE);
	}

	/** The lines between headline and body, joined. */
	public @Nullable String subhead() {
		List<String> lines = texts((block) -> block.is(BlockRole.SUBHEAD));
		return lines.isEmpty() ? null : String.join(" ", lines);
	}

	/** The paragraphs and headings of the body. */
	public List<String> body() {
		return texts((block) -> block.is(BlockRole.BODY) || block.is(BlockRole.HEADING));
	}

	/** Notices to editors, such as an embargo line. */
	public List<String> notices() {
		return texts((block) -> block.is(BlockRole.NOTICE));
	}

	private @Nullable String first(BlockRole role) {
		return texts((block) -> block.is(role)).stream().findFirst().orElse(null);
	}

	private List<String> texts(Predicate<ClassifiedBlock> wanted) {
		return this.blocks.stream().filter(wanted).map(ClassifiedBlock::line).toList();
	}

}
