package org.symposia.media.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Draws the facts of the closing sections out of the passages. */
final class Gathering {

	private Gathering() {
	}

	static List<Boilerplate> boilerplates(List<Passage> passages) {
		List<Boilerplate> found = new ArrayList<>();
		for (int i = 0; i < passages.size(); i++) {
			if (passages.get(i).is(Role.BOILERPLATE_TITLE)) {
				String title = passages.get(i).line();
				found.add(new Boilerplate(title, Objects.requireNonNullElse(Titles.subject(title), title),
						following(passages, i, Role.BOILERPLATE).stream().map(Passage::line).toList()));
			}
		}
		return List.copyOf(found);
	}

	static List<Contact> contacts(List<Passage> passages) {
		List<Contact> found = new ArrayList<>();
		for (int i = 0; i < passages.size(); i++) {
			if (passages.get(i).is(Role.CONTACT_TITLE)) {
				found.addAll(Contacts.read(following(passages, i, Role.CONTACT).stream()
					.flatMap((passage) -> passage.lines().stream())
					.toList()));
			}
		}
		return List.copyOf(found);
	}

	static List<PictureText> pictures(List<Passage> passages) {
		List<PictureText> found = new ArrayList<>();
		for (int i = 0; i < passages.size(); i++) {
			if (passages.get(i).is(Role.CREDIT)) {
				Passage above = (i > 0) ? passages.get(i - 1) : null;
				String caption = (above != null && above.is(Role.CAPTION)) ? above.line() : null;
				String credit = Credits.find(passages.get(i).text());
				found.add(new PictureText(caption, Objects.requireNonNull(credit)));
			}
		}
		return List.copyOf(found);
	}

	private static List<Passage> following(List<Passage> passages, int title, Role role) {
		return passages.subList(title + 1, passages.size()).stream().takeWhile((passage) -> passage.is(role)).toList();
	}

}
