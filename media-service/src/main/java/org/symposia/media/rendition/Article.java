package org.symposia.media.rendition;

import java.util.ArrayList;
import java.util.List;

import org.symposia.media.reading.Role;

/**
 * A release arranged for a page: what closes it is set apart, photos stand with their
 * captions. Everything is HTML without anything active.
 *
 * @param kicker what stands above the headline, notices and dates included
 * @param headline the headline; empty if none was recognised
 * @param subhead what stands below it
 * @param body the running text
 * @param captions captions and credits of photos that are not placed
 * @param sections boilerplates, then contacts, in their order
 */
public record Article(List<String> kicker, String headline, List<String> subhead, List<String> body,
		List<String> captions, List<Section> sections) {

	/**
	 * Arranges a source.
	 * @param source Markdown or plain text
	 * @param pictures photos placed on the page with captions of their own
	 */
	public static Article of(String source, List<Picture> pictures) {
		List<Part> parts = ReleaseParts.of(source);
		return new Article(html(parts, Role.KICKER, Role.DATE, Role.NOTICE),
				String.join("", html(parts, Role.HEADLINE)), html(parts, Role.SUBHEAD),
				html(parts, Role.BODY, Role.HEADING), captions(parts, pictures), sections(parts));
	}

	private static List<String> html(List<Part> parts, Role... roles) {
		List<Role> wanted = List.of(roles);
		return parts.stream().filter((part) -> wanted.contains(part.role())).map(Part::html).toList();
	}

	private static List<String> captions(List<Part> parts, List<Picture> pictures) {
		List<String> captions = new ArrayList<>();
		boolean placed = false;
		for (Part part : parts) {
			if (part.role() == Role.CAPTION) {
				placed = pictures.stream().anyMatch((picture) -> picture.isCaptioned(part.text()));
			}
			if ((part.role() == Role.CAPTION || part.role() == Role.CREDIT) && !placed) {
				captions.add(part.html());
			}
			placed = placed && part.role() == Role.CAPTION;
		}
		return captions;
	}

	private static List<Section> sections(List<Part> parts) {
		List<Section> sections = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			Role role = parts.get(i).role();
			if (role == Role.BOILERPLATE_TITLE || role == Role.CONTACT_TITLE) {
				boolean contacts = role == Role.CONTACT_TITLE;
				Role following = contacts ? Role.CONTACT : Role.BOILERPLATE;
				sections.add(Section.of(parts.get(i), contacts,
						parts.subList(i + 1, parts.size())
							.stream()
							.takeWhile((part) -> part.role() == following)
							.toList()));
			}
		}
		return sections;
	}

}
