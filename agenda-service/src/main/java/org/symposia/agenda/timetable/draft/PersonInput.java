package org.symposia.agenda.timetable.draft;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.ItemContents;
import org.symposia.agenda.timetable.ItemContent;
import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.starter.input.Fields;
import org.symposia.starter.text.LocalizedText;

record PersonInput(@Nullable String id,
		@Schema(description = "Name in Latin script", example = "Taro Yamada") @Nullable String name,
		@Schema(description = "Name in its own script", example = "山田 太郎") @Nullable String nativeName,
		@Schema(description = "Language of that name by its tag (BCP 47), at most 35 characters; unknown if not given",
				example = "ja") @Nullable String nativeLanguage,
		@Schema(description = "Stands before the name, such as Prof. Dr.; at most 60 characters") @Nullable LocalizedText title,
		@Schema(description = "Stand after the name; at most 60 characters",
				example = "MD, PhD") @Nullable String degrees,
		@Schema(description = "What the person is at the institution; at most 200 characters") @Nullable LocalizedText position,
		@Schema(description = "Where the person works") @Nullable LocalizedText affiliation,
		@Schema(description = "ORCID iD", example = "0000-0002-1825-0097") @Nullable String orcid,
		@Schema(description = "Who the person is; at most 4,000 characters") @Nullable LocalizedText biography,
		@Schema(description = "Pages of the person; at most 50") @Nullable List<LinkInput> links) implements ItemInput {

	private static final int NAME = 120;

	private static final int TITLE = 60;

	private static final int POSITION = 200;

	private static final int AFFILIATION = 300;

	private static final int BIOGRAPHY = 4000;

	private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

	@Override
	public String nameForId() {
		return (this.name != null) ? this.name : "";
	}

	@Override
	public @Nullable DescribedItem item(String id, Fields fields, Timetable timetable, ItemContents contents,
			ZoneId zone) {
		String latin = fields.texts().line("name", this.name, NAME);
		String own = fields.texts().optionalLine("nativeName", this.nativeName, NAME);
		String language = fields.identifiers().optionalLanguage("nativeLanguage", this.nativeLanguage);
		LocalizedText before = fields.texts().optionalLocalizedLine("title", this.title, TITLE);
		String after = fields.texts().optionalLine("degrees", this.degrees, TITLE);
		LocalizedText post = fields.texts().optionalLocalizedLine("position", this.position, POSITION);
		LocalizedText works = fields.texts().optionalLocalizedLine("affiliation", this.affiliation, AFFILIATION);
		String registered = orcid(fields);
		ItemContent.OfPerson content = new ItemContent.OfPerson(
				fields.texts().optionalProse("biography", this.biography, BIOGRAPHY),
				LinkInput.checked(this.links, fields));
		return (latin != null) ? new DescribedItem(new Person(id, latin, own, (own != null) ? language : null, before,
				after, post, works, registered, null), content) : null;
	}

	/** The last character is a check digit (ISO 7064, MOD 11-2). */
	private @Nullable String orcid(Fields fields) {
		String given = fields.texts().optionalLine("orcid", this.orcid, TITLE);
		String plain = (given != null) ? given.replaceFirst("^https?://orcid\\.org/", "") : null;
		if (plain != null && (!ORCID.matcher(plain).matches() || !isChecked(plain.replace("-", "")))) {
			fields.errors().add("orcid", "orcid");
		}
		return plain;
	}

	private static boolean isChecked(String digits) {
		int total = 0;
		for (char digit : digits.substring(0, digits.length() - 1).toCharArray()) {
			total = (total + digit - '0') * 2;
		}
		int check = (12 - total % 11) % 11;
		return digits.endsWith((check == 10) ? "X" : String.valueOf(check));
	}

}
