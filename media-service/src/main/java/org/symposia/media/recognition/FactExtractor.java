package org.symposia.media.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Extracts boilerplates, contacts and captions from the classified blocks. */
final class FactExtractor {

	private FactExtractor() {
	}

	static List<Boilerplate> boilerplates(List<ClassifiedBlock> blocks) {
		List<Boilerplate> found = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i).is(BlockRole.BOILERPLATE_TITLE)) {
				String title = blocks.get(i).line();
				found.add(new Boilerplate(title, Objects.requireNonNullElse(SectionTitles.subject(title), title),
						following(blocks, i, BlockRole.BOILERPLATE).stream().map(ClassifiedBlock::line).toList()));
			}
		}
		return List.copyOf(found);
	}

	static List<Contact> contacts(List<ClassifiedBlock> blocks) {
		List<Contact> found = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i).is(BlockRole.CONTACT_TITLE)) {
				found.addAll(ContactParser.parse(following(blocks, i, BlockRole.CONTACT).stream()
					.flatMap((block) -> block.lines().stream())
					.toList()));
			}
		}
		return List.copyOf(found);
	}

	static List<CaptionAndCredit> pictures(List<ClassifiedBlock> blocks) {
		List<CaptionAndCredit> found = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i).is(BlockRole.CREDIT)) {
				ClassifiedBlock above = (i > 0) ? blocks.get(i - 1) : null;
				String caption = (above != null && above.is(BlockRole.CAPTION)) ? above.line() : null;
				String credit = CreditLines.find(blocks.get(i).text());
				found.add(new CaptionAndCredit(caption, Objects.requireNonNull(credit)));
			}
		}
		return List.copyOf(found);
	}

	private static List<ClassifiedBlock> following(List<ClassifiedBlock> blocks, int title, BlockRole role) {
		return blocks.subList(title + 1, blocks.size()).stream().takeWhile((block) -> block.is(role)).toList();
	}

}
