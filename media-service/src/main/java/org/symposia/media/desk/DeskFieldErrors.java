package org.symposia.media.desk;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.symposia.media.entry.Fault;
import org.symposia.media.entry.FaultyEntryException;
import org.symposia.starter.concurrency.ServiceBusyException;
import org.symposia.starter.page.FormErrors;
import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.NeighbourUnavailableException;
import org.symposia.starter.problem.ProblemException;

/** Maps problems to errors at the fields of a form, in the reader's language. */
@Component
class DeskFieldErrors {

	private final MessageSource messages;

	DeskFieldErrors(MessageSource messages) {
		this.messages = messages;
	}

	FormErrors of(ProblemException problem, Locale locale) {
		return FormErrors.of(faults(problem).stream().map((fault) -> fault.in(this.messages, locale)).toList());
	}

	/** In the form, each language of a text has a field of its own. */
	FormErrors ofPhoto(ProblemException problem, Locale locale) {
		return FormErrors.of(faults(problem).stream()
			.map(DeskFieldErrors::atFormField)
			.map((fault) -> fault.in(this.messages, locale))
			.toList());
	}

	private static Fault atFormField(Fault fault) {
		int dot = fault.field().indexOf('.');
		return (dot < 0) ? fault
				: new Fault("translations[" + fault.field().substring(dot + 1) + "]." + fault.field().substring(0, dot),
						fault.code(), fault.arguments());
	}

	private static List<Fault> faults(ProblemException problem) {
		return switch (problem) {
			case FaultyEntryException faulty -> faulty.faults();
			case NeighbourUnavailableException ignored -> List.of(Fault.of("event", "event.away"));
			case ForbiddenException ignored -> List.of(Fault.of("hosts", "hosts.foreign"));
			case ServiceBusyException ignored -> List.of(Fault.of("file", "file.busy"));
			default -> List.of();
		};
	}

}
