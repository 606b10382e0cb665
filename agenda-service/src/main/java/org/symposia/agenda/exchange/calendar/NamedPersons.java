package org.symposia.agenda.exchange.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.symposia.agenda.exchange.assembly.NameLists;
import org.symposia.agenda.exchange.assembly.ParticipationRoles;
import org.symposia.agenda.exchange.imported.ParticipationRole;

/**
 * Persons named in the first lines of a description, and what follows these lines.
 *
 * @param names names with roles, in order
 */
record NamedPersons(List<Named> names, String rest) {

	private static final Pattern LINE = Pattern
		.compile("(?iu)\\s*(?:<[a-z]{1,6}>\\s*)*(speakers?|presenters?|presented by|lecturers?|chairs?"
				+ "|moderators?|panell?ists?|referent(?:in|innen|en)?|vortragende[rn]?|vorsitz(?:ende[rn]?)?|moderation"
				+ "|講演者|演者|発表者|座長|司会|パネリスト)\\s*(?:</[a-z]{1,6}>\\s*)*[:：]\\s*(?:</[a-z]{1,6}>\\s*)*([^\\n<>]{2,300}?)\\s*(?:<br\\s*/?>|</[a-z]{1,6}>)*\\s*");

	private static final int MOST_LINES = 5;

	/** A name with its role. */
	record Named(String name, ParticipationRole role) {

	}

	static NamedPersons in(String description) {
		List<Named> names = new ArrayList<>();
		String rest = description.stripLeading();
		for (int line = 0; line < MOST_LINES; line++) {
			int end = rest.indexOf('\n');
			String first = (end < 0) ? rest : rest.substring(0, end);
			Matcher found = LINE.matcher(first);
			if (first.length() > 400 || !found.matches()) {
				break;
			}
			ParticipationRole role = ParticipationRoles.of(found.group(1), ParticipationRole.SPEAKER);
			NameLists.split(found.group(2)).forEach((name) -> names.add(new Named(name, role)));
			rest = (end < 0) ? "" : rest.substring(end + 1).stripLeading();
		}
		return new NamedPersons(names, rest);
	}

}
