package org.symposia.agenda.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.assembly.NameLists;
import org.symposia.agenda.exchange.assembly.ScheduleAssembly;
import org.symposia.agenda.exchange.imported.ImportLocation;
import org.symposia.agenda.exchange.imported.ImportedPerson;
import org.symposia.agenda.exchange.imported.Participation;
import org.symposia.agenda.exchange.imported.ParticipationRole;
import org.symposia.starter.text.LocalizedText;

/**
 * The persons of a row. ConfTool numbers the organisations ({@code 1: Charité; 2: NUM})
 * and writes the numbers after the names ({@code Mustermann, Erika (1,2)}).
 */
final class RowPersons {

	private static final Pattern NUMBERED_NAME = Pattern.compile("(.+?)\\s*[(（]\\s*(\\d[\\d, ]*)[)）]\\s*(\\*?)");

	private static final Pattern NUMBER = Pattern.compile("[(（]\\s*\\d{1,3}(?:\\s*,\\s*\\d{1,3})*\\s*[)）]");

	private static final Pattern NUMBERED_AFFILIATION = Pattern.compile("(?:^|[;\\n]\\s*)(\\d{1,3}):\\s*([^;\\n]+)");

	private static final Pattern AFFILIATION_AFTER_NAME = Pattern
		.compile("([^()（）]{2,80}?)\\s*[(（]([^()（）]{2,300})[)）]");

	private static final Pattern LETTER = Pattern.compile("\\p{IsLatin}");

	private final ScheduleAssembly assembly;

	private final TableColumns columns;

	RowPersons(ScheduleAssembly assembly, TableColumns columns) {
		this.assembly = assembly;
		this.columns = columns;
	}

	/** The persons of an item or of a presentation within the row. */
	List<Participation> of(List<String> row, int presentation, ImportLocation location) {
		Set<Participation> participations = new LinkedHashSet<>();
		List<String> affiliations = values(row, TableField.AFFILIATION, presentation);
		add(participations, row, TableField.SPEAKERS, ParticipationRole.SPEAKER, presentation, location);
		add(participations, row, TableField.CHAIRS, ParticipationRole.CHAIR, presentation, location);
		add(participations, row, TableField.MODERATORS, ParticipationRole.MODERATOR, presentation, location);
		add(participations, row, TableField.PANELLISTS, ParticipationRole.PANELLIST, presentation, location);
		add(participations, row, TableField.INTERPRETERS, ParticipationRole.INTERPRETER, presentation, location);
		if (presentation == 0 && !this.columns.authors().isEmpty()) {
			this.columns.authors().forEach((number) -> addNumbered(participations, row, number, location));
		}
		else {
			add(participations, row, TableField.AUTHORS, ParticipationRole.AUTHOR, presentation, location);
		}
		if (participations.isEmpty() && !affiliations.isEmpty()) {
			this.assembly.findings().note(location, "affiliation-alone", affiliations.getFirst());
		}
		return new ArrayList<>(participations);
	}

	/** The persons of one column of a session. */
	List<Participation> of(List<String> row, TableField field, ParticipationRole role, ImportLocation location) {
		Set<Participation> participations = new LinkedHashSet<>();
		values(row, field, 0).forEach(
				(names) -> split(names).forEach((name) -> add(participations, name, About.NOTHING, role, location)));
		return new ArrayList<>(participations);
	}

	private List<String> values(List<String> row, TableField field, int presentation) {
		return this.columns.values(row, field, 0, presentation);
	}

	private void add(Set<Participation> participations, List<String> row, TableField field, ParticipationRole role,
			int presentation, ImportLocation location) {
		List<String> columns = values(row, field, presentation);
		if (columns.isEmpty()) {
			return;
		}
		List<String> names = columns.stream().flatMap((column) -> split(column).stream()).toList();
		String affiliations = String.join("; ", values(row, TableField.AFFILIATION, presentation));
		Map<String, String> numbered = numbered(affiliations);
		List<String> each = affiliations.isEmpty() ? List.of() : List.of(affiliations.split("\\s*[;\\n|]\\s*"));
		List<String> mails = values(row, TableField.EMAIL, presentation).stream()
			.flatMap((mail) -> List.of(mail.split("[;,\\s]+")).stream())
			.toList();
		boolean described = field == TableField.SPEAKERS || !this.columns.has(TableField.SPEAKERS);
		for (int index = 0; index < names.size(); index++) {
			String own = "";
			if (numbered.isEmpty() && described && !affiliations.isEmpty()) {
				own = (each.size() == names.size()) ? each.get(index) : affiliations;
			}
			String mail = (described && mails.size() == names.size()) ? mails.get(index) : null;
			boolean single = described && names.size() == 1;
			About about = new About(own, mail, single ? first(row, TableField.BIOGRAPHY, presentation) : null,
					single ? first(row, TableField.ORCID, presentation) : null);
			addOne(participations, names.get(index), numbered, about, role, location);
		}
		if (numbered.isEmpty() && described && names.size() > 1 && !each.isEmpty() && each.size() != names.size()) {
			this.assembly.findings().note(location, "affiliation-shared", affiliations);
		}
	}

	private void addOne(Set<Participation> participations, String written, Map<String, String> numbered, About about,
			ParticipationRole role, ImportLocation location) {
		Matcher found = NUMBERED_NAME.matcher(written);
		if (!found.matches()) {
			add(participations, written, about, role, location);
			return;
		}
		List<String> affiliations = new ArrayList<>();
		for (String number : found.group(2).split("[, ]+")) {
			String affiliation = numbered.get(number);
			if (affiliation != null) {
				affiliations.add(affiliation);
			}
		}
		add(participations, found.group(1) + found.group(3), about.at(String.join("; ", affiliations)), role, location);
	}

	private void addNumbered(Set<Participation> participations, List<String> row, int number, ImportLocation location) {
		String name = of(row, TableField.AUTHORS, number);
		if (name != null) {
			About about = new About(Objects.requireNonNullElse(of(row, TableField.AFFILIATION, number), ""),
					of(row, TableField.EMAIL, number), null, of(row, TableField.ORCID, number));
			add(participations, name, about, ParticipationRole.AUTHOR, location);
		}
	}

	private @Nullable String of(List<String> row, TableField field, int author) {
		return this.columns.values(row, field, author, 0).stream().findFirst().orElse(null);
	}

	private @Nullable String first(List<String> row, TableField field, int presentation) {
		return values(row, field, presentation).stream().findFirst().orElse(null);
	}

	/** A star marks who presents, in exports of ConfTool. */
	private void add(Set<Participation> participations, String written, About about, ParticipationRole role,
			ImportLocation location) {
		boolean presents = written.contains("*");
		String text = this.assembly.texts().line(location, written.replace("*", ""));
		String works = about.affiliation();
		Matcher bracketed = AFFILIATION_AFTER_NAME.matcher(text);
		if (works.isEmpty() && bracketed.matches() && isLatin(bracketed.group(1)) == isLatin(bracketed.group(2))) {
			text = bracketed.group(1);
			works = bracketed.group(2);
		}
		String name = NameLists.givenNameFirst(text);
		if (name.isBlank()) {
			return;
		}
		ImportLocation person = ImportLocation.person(name);
		String mail = about.mail();
		String key = this.assembly
			.person(new ImportedPerson("", null, name, null, this.assembly.texts().lines(person, undetermined(works)),
					this.assembly.texts().prose(person, undetermined(about.biography())),
					(mail != null && mail.contains("@")) ? mail : null, null,
					this.assembly.texts().lineOrNull(person, about.orcid()), null, List.of()));
		if (presents && role == ParticipationRole.AUTHOR) {
			participations.add(new Participation(key, ParticipationRole.SPEAKER));
		}
		participations.add(new Participation(key, role));
	}

	private static LocalizedText undetermined(@Nullable String text) {
		return (text == null || text.isBlank()) ? LocalizedText.empty()
				: LocalizedText.of(LocalizedText.UNDETERMINED, text);
	}

	private static boolean isLatin(String text) {
		return LETTER.matcher(text).find();
	}

	private static List<String> split(String names) {
		return NUMBER.matcher(names).find() ? List.of(names.split("\\s*;\\s*")) : NameLists.split(names);
	}

	private static Map<String, String> numbered(String affiliations) {
		Map<String, String> numbered = new HashMap<>();
		Matcher found = NUMBERED_AFFILIATION.matcher(affiliations);
		while (found.find()) {
			numbered.put(found.group(1), found.group(2).strip());
		}
		return numbered;
	}

	/** What a row says of a person beside the name. */
	private record About(String affiliation, @Nullable String mail, @Nullable String biography,
			@Nullable String orcid) {

		static final About NOTHING = new About("", null, null, null);

		About at(String other) {
			return new About(other, this.mail, this.biography, this.orcid);
		}

	}

}
