package org.symposia.starter.input;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.FieldError;
import org.symposia.starter.problem.InvalidInputException;

/**
 * A form as it is shown: the values of its fields, what is wrong with them, and why it
 * could not be accepted as a whole. The status of the response follows: 200 when it is
 * shown first, 422 with errors at fields, 409 when what is stored does not allow it, 412
 * when it was filled in from an older version.
 *
 * @param values values by field
 * @param errors errors by field
 * @param refusal why it was not accepted, if that is not the fault of a field
 * @param changes what others changed since the form was shown; empty unless it is stale
 * @param status the status of the response
 */
public record Form(FormValues values, FormErrors errors, @Nullable String refusal, List<StoredChange> changes,
		HttpStatus status) {

	public Form {
		changes = List.copyOf(changes);
	}

	/** A form shown for the first time. */
	public static Form of(FormValues values) {
		return new Form(values, FormErrors.none(), null, List.of(), HttpStatus.OK);
	}

	/** A form with errors at fields. */
	public static Form invalid(FormValues values, InvalidInputException invalid) {
		List<FieldError> errors = invalid.errors()
			.stream()
			.map((error) -> new FieldError(LocalizedFields.of(error.field()), error.message()))
			.toList();
		return new Form(values, FormErrors.of(errors), null, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** A form whose value at one field is refused in view of what is stored. */
	public static Form conflict(FormValues values, String field, String message) {
		return new Form(values, FormErrors.none().with(field, message), null, List.of(), HttpStatus.CONFLICT);
	}

	/** A form that what is stored does not allow. */
	public static Form refused(FormValues values, String reason) {
		return new Form(values, FormErrors.none(), reason, List.of(), HttpStatus.CONFLICT);
	}

	/**
	 * A form that was filled in from an older version than the stored one. Fields that
	 * only others changed take the stored value; of fields that both changed the typed
	 * value stays and the stored one is told.
	 * @param typed what was sent, with the fingerprints of what was shown
	 * @param stored the form as it would be shown now, with its version
	 */
	public static Form stale(FormValues typed, FormValues stored) {
		return new Form(StaleForm.merged(typed, stored), FormErrors.none(), null, StaleForm.changes(typed, stored),
				HttpStatus.PRECONDITION_FAILED);
	}

	public boolean isStale() {
		return this.status == HttpStatus.PRECONDITION_FAILED;
	}

	/** Whether it is shown again because it was not accepted. */
	public boolean isRefused() {
		return this.status.isError();
	}

	/** The value of a field, {@code null} if it has none. */
	public @Nullable String at(String field) {
		return this.values.at(field);
	}

	/** The fields of a localized text. */
	public List<LanguageField> languages(String field) {
		return this.values.languages(field);
	}

	/** Whether a field has that value. */
	public boolean has(String field, String value) {
		return this.values.has(field, value);
	}

	/** What is wrong at a field, {@code null} if it is right. */
	public @Nullable String error(String field) {
		return this.errors.at(field);
	}

	/** The value of the hidden field {@code shown}. */
	public String fingerprints() {
		String shown = at(StaleForm.SHOWN);
		return (shown != null) ? shown : this.values.fingerprints();
	}

	/** The same form with a status of another kind of refusal. */
	public Form withStatus(HttpStatus other) {
		return new Form(this.values, this.errors, this.refusal, this.changes, other);
	}

}
