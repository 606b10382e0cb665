package org.symposia.agenda.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.imported.ImportedColumn;
import org.symposia.starter.text.LocalizedText;

/**
 * Which columns hold what. ConfTool numbers the columns of authors, of chairs, and of the
 * presentations of a session.
 */
record TableColumns(List<Column> columns) {

	private static final Pattern AUTHOR = Pattern
		.compile("(?:authorsformatted|author)(\\d{1,3})(name|organisation|affiliation|institution|email|orcid)?");

	private static final Pattern CHAIR = Pattern.compile("(?:session)?chair(\\d)");

	private static final Pattern SPEAKER = Pattern.compile("(?:speaker|presenter|referent|演者)(\\d{1,2})");

	private static final Pattern LANGUAGE = Pattern.compile(".*[(\\[/_ -](en|de|ja)[)\\]]?");

	private static final Pattern PRESENTATION = Pattern.compile("p(\\d{1,3})(\\D.*)");

	/**
	 * A column.
	 *
	 * @param author number of the author whose name or property it holds, else 0
	 * @param presentation number of the presentation within a session, else 0
	 */
	record Column(String heading, @Nullable TableField field, int author, int presentation) {

		ImportedColumn described() {
			String slug = (this.field != null) ? this.field.slug() : "";
			return new ImportedColumn(this.heading, slug);
		}

	}

	/** The given mapping comes first; an empty field leaves a column out. */
	static TableColumns of(List<String> header, Map<String, String> given) {
		return new TableColumns(header.stream().map((heading) -> column(heading, given)).toList());
	}

	private static Column column(String heading, Map<String, String> given) {
		String chosen = given.get(heading);
		if (chosen != null) {
			return new Column(heading, TableField.of(chosen).orElse(null), 0, 0);
		}
		String name = TableField.comparable(heading);
		Matcher presentation = PRESENTATION.matcher(name);
		if (presentation.matches()) {
			Optional<TableField> field = TableField.recognized(presentation.group(2));
			if (field.isPresent()) {
				return new Column(heading, field.get(), 0, Integer.parseInt(presentation.group(1)));
			}
		}
		Matcher author = AUTHOR.matcher(name);
		if (author.matches()) {
			return new Column(heading, authorField(author.group(2)), Integer.parseInt(author.group(1)), 0);
		}
		if (CHAIR.matcher(name).matches()) {
			return new Column(heading, TableField.SESSION_CHAIRS, 0, 0);
		}
		if (SPEAKER.matcher(name).matches()) {
			return new Column(heading, TableField.SPEAKERS, 0, 0);
		}
		return new Column(heading, TableField.recognized(heading).orElse(null), 0, 0);
	}

	private static TableField authorField(@Nullable String property) {
		return switch (Objects.requireNonNullElse(property, "name")) {
			case "email" -> TableField.EMAIL;
			case "orcid" -> TableField.ORCID;
			case "organisation", "affiliation", "institution" -> TableField.AFFILIATION;
			default -> TableField.AUTHORS;
		};
	}

	boolean has(TableField field) {
		return this.columns.stream().anyMatch((column) -> column.field() == field && column.presentation() == 0);
	}

	/** How many columns hold something. */
	long recognized() {
		return this.columns.stream().filter((column) -> column.field() != null).map(Column::field).distinct().count();
	}

	/** Numbers of the presentations that a row may have. */
	List<Integer> presentations() {
		return new ArrayList<>(this.columns.stream()
			.map(Column::presentation)
			.filter((number) -> number > 0)
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	/** Numbers of authors with columns of their own. */
	List<Integer> authors() {
		return new ArrayList<>(this.columns.stream()
			.map(Column::author)
			.filter((number) -> number > 0)
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	/** The values of a field that are not blank, each once. */
	List<String> values(List<String> row, TableField field, int author, int presentation) {
		return IntStream.range(0, this.columns.size()).filter((index) -> {
			Column column = this.columns.get(index);
			return column.field() == field && column.author() == author && column.presentation() == presentation;
		}).mapToObj(row::get).map(String::strip).filter((value) -> !value.isEmpty()).distinct().toList();
	}

	/**
	 * The columns of a text, by the languages that their headings name: {@code Titel
	 * (en)}, {@code title_de}, {@code 英語タイトル}.
	 */
	LocalizedText text(List<String> row, TableField field, int presentation) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (int index = 0; index < this.columns.size(); index++) {
			Column column = this.columns.get(index);
			String value = row.get(index).strip();
			if (column.field() == field && column.presentation() == presentation && !value.isEmpty()) {
				texts.putIfAbsent(language(column.heading()), value);
			}
		}
		return LocalizedText.of(texts);
	}

	private static String language(String heading) {
		Matcher stated = LANGUAGE.matcher(heading.toLowerCase(Locale.ROOT).strip());
		return stated.matches() ? Objects.requireNonNullElse(stated.group(1), LocalizedText.UNDETERMINED)
				: LocalizedText.UNDETERMINED;
	}

	List<ImportedColumn> described() {
		return this.columns.stream().map(Column::described).toList();
	}

}
