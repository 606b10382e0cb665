package org.symposia.agenda.timetable.draft;

import java.time.ZoneId;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.starter.input.Fields;
import org.symposia.starter.text.LocalizedText;

record PersonInput(@Nullable String id,
		@Schema(description = "Name in Latin script", example = "Taro Yamada") @Nullable String name,
		@Schema(description = "Name in its own script", example = "山田 太郎") @Nullable String nativeName,
		@Schema(description = "Language of that name by its tag (BCP 47), at most 35 characters; unknown if not given",
				example = "ja") @Nullable String nativeLanguage,
		@Schema(description = "Where the person works") @Nullable LocalizedText affiliation) implements ItemInput {

	private static final int NAME = 120;

	private static final int AFFILIATION = 300;

	@Override
	public String nameForId() {
		return (this.name != null) ? this.name : "";
	}

	@Override
	public @Nullable Person item(String id, Fields fields, Timetable timetable, ZoneId zone) {
		String latin = fields.texts().line("name", this.name, NAME);
		String own = fields.texts().optionalLine("nativeName", this.nativeName, NAME);
		String language = fields.identifiers().optionalLanguage("nativeLanguage", this.nativeLanguage);
		LocalizedText works = fields.texts().optionalLocalizedLine("affiliation", this.affiliation, AFFILIATION);
		return (latin != null) ? new Person(id, latin, own, (own != null) ? language : null, works) : null;
	}

}
