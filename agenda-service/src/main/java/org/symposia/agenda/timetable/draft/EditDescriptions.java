package org.symposia.agenda.timetable.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.agenda.timetable.edit.Edit;
import org.symposia.agenda.timetable.edit.ItemChange;
import org.symposia.starter.text.BidiText;
import org.symposia.starter.text.LocalizedText;

/** Says in the reader's language what an edit changed. */
@Component
class EditDescriptions {

	private final MessageSource messages;

	EditDescriptions(MessageSource messages) {
		this.messages = messages;
	}

	String of(Edit edit, Locale reader) {
		List<ItemChange> items = edit.changes()
			.stream()
			.filter((change) -> !change.key().startsWith("acceptance/"))
			.toList();
		if (items.isEmpty()) {
			return message("edit.acceptance", reader);
		}
		return (items.size() > 1) ? message("edit.several", reader, items.size()) : of(items.getFirst(), reader);
	}

	private String of(ItemChange change, Locale reader) {
		String kind = (change.before() == null) ? "edit.added"
				: (change.after() == null) ? "edit.removed" : "edit.changed";
		Document item = (change.after() != null) ? change.after() : change.before();
		return message(kind, reader, BidiText.isolated(label(item, reader).orElse(change.key())));
	}

	/** Persons have a name, other items a title or name in several languages. */
	private static Optional<String> label(@Nullable Document item, Locale reader) {
		Object stored = (item == null) ? null
				: item.containsKey("title") && item.get("name") == null ? item.get("title") : item.get("name");
		if (stored instanceof Document texts) {
			Map<String, String> byLanguage = new LinkedHashMap<>();
			texts.forEach((language, text) -> byLanguage.put(language, String.valueOf(text)));
			return Optional.of(LocalizedText.of(byLanguage).in(reader));
		}
		return Optional.ofNullable(stored).map(String::valueOf);
	}

	private String message(String key, Locale reader, Object... arguments) {
		return this.messages.getMessage(key, arguments, reader);
	}

}
