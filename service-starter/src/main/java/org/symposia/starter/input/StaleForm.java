package org.symposia.starter.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.hash.Sha256;

/**
 * Three-way merge of a form: what was shown (as fingerprints, in a hidden field), what
 * was typed, and what is stored now.
 */
final class StaleForm {

	/** Name of the hidden field with a fingerprint of each field as it was shown. */
	static final String SHOWN = "shown";

	private static final Set<String> HIDDEN = Set.of(SHOWN, "version");

	private static final int FINGERPRINT_LENGTH = 8;

	private StaleForm() {
	}

	/** The fingerprints of all fields of a form. */
	static String fingerprints(FormValues values) {
		List<String> all = new ArrayList<>();
		values.typed()
			.keySet()
			.stream()
			.filter((field) -> !HIDDEN.contains(field))
			.forEach((field) -> all.add(field + ":" + fingerprint(values, field)));
		return String.join(" ", all);
	}

	/**
	 * The value of line breaks differs between what is stored and what browsers send.
	 */
	private static String fingerprint(FormValues values, String field) {
		List<String> normalized = values.all(field)
			.stream()
			.map(Characters::normalized)
			.filter((value) -> !value.isEmpty())
			.sorted()
			.toList();
		return normalized.isEmpty() ? "" : Sha256.hex(String.join("\n", normalized)).substring(0, FINGERPRINT_LENGTH);
	}

	static List<StoredChange> changes(FormValues typed, FormValues stored) {
		Map<String, String> shown = shown(typed.at(SHOWN));
		List<StoredChange> changes = new ArrayList<>();
		for (String field : fields(typed, stored)) {
			if (isChanged(field, stored, shown)) {
				changes
					.add(new StoredChange(field, String.join(", ", stored.all(field)), isChanged(field, typed, shown)));
			}
		}
		return changes;
	}

	static FormValues merged(FormValues typed, FormValues stored) {
		Map<String, String> shown = shown(typed.at(SHOWN));
		FormValues merged = FormValues.empty();
		for (String field : fields(typed, stored)) {
			boolean untouched = shown.containsKey(field) && !isChanged(field, typed, shown);
			merged = merged.with(field, untouched ? stored.all(field) : typed.all(field));
		}
		return merged.with("version", stored.at("version")).with(SHOWN, fingerprints(stored));
	}

	private static Set<String> fields(FormValues typed, FormValues stored) {
		Set<String> fields = new LinkedHashSet<>(stored.typed().keySet());
		fields.addAll(typed.typed().keySet());
		fields.removeAll(HIDDEN);
		return fields;
	}

	/** A field that was not shown had no value. */
	private static boolean isChanged(String field, FormValues values, Map<String, String> shown) {
		return !Objects.equals(fingerprint(values, field), shown.getOrDefault(field, ""));
	}

	private static Map<String, String> shown(@Nullable String fingerprints) {
		Map<String, String> shown = new HashMap<>();
		for (String each : Objects.requireNonNullElse(fingerprints, "").split(" ")) {
			int colon = each.lastIndexOf(':');
			if (colon > 0) {
				shown.put(each.substring(0, colon), each.substring(colon + 1));
			}
		}
		return shown;
	}

}
