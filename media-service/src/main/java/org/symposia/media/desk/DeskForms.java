package org.symposia.media.desk;

import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import org.symposia.media.input.InputErrors;
import org.symposia.starter.concurrency.ServiceBusyException;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormValues;
import org.symposia.starter.input.StoredChange;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.InvalidInputException;
import org.symposia.starter.problem.NeighbourUnavailableException;
import org.symposia.starter.problem.ProblemException;

/** Turns problems into forms that keep what was typed. */
@Component
class DeskForms {

	private static final int MAX_CHANGE = 400;

	private final InputErrors errors;

	private final MessageSource messages;

	DeskForms(InputErrors errors, MessageSource messages) {
		this.errors = errors;
		this.messages = messages;
	}

	/** The form again, with the problem at the field that can solve it. */
	Form refused(FormValues values, ProblemException problem) {
		return switch (problem) {
			case InvalidInputException invalid -> Form.invalid(values, invalid);
			case NeighbourUnavailableException unavailable ->
				Form.invalid(values, this.errors.at("event", "event.away")).withStatus(status(unavailable));
			case ForbiddenException forbidden -> Form.invalid(values, this.errors.at("hosts", "hosts.foreign"));
			case ServiceBusyException busy ->
				Form.invalid(values, this.errors.at("file", "file.busy")).withStatus(status(busy));
			default -> throw problem;
		};
	}

	/** The form again, for a release that can no longer be changed. */
	Form closed(FormValues values, String message) {
		return Form.refused(values, this.messages.getMessage(message, null, LocaleContextHolder.getLocale()));
	}

	private static HttpStatus status(ProblemException problem) {
		return HttpStatus.valueOf(problem.getStatusCode().value());
	}

	/** The form again after another change; long stored texts are shortened. */
	static Form stale(FormValues submitted, FormValues stored) {
		Form form = Form.stale(submitted, stored);
		List<StoredChange> changes = form.changes()
			.stream()
			.map((change) -> new StoredChange(change.field(), shortened(change.value()), change.kept()))
			.toList();
		return new Form(form.values(), form.errors(), form.refusal(), changes, form.status());
	}

	private static String shortened(String text) {
		return (text.length() > MAX_CHANGE) ? text.substring(0, text.offsetByCodePoints(0, MAX_CHANGE / 2)) + "…"
				: text;
	}

}
