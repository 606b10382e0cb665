package org.symposia.registration.event;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/** Reads every known event anew, on start and nightly, in case news was lost. */
@Component
class EventReconciliation {

	private static final Logger logger = LoggerFactory.getLogger(EventReconciliation.class);

	private final EventDirectory events;

	private final AsyncTaskExecutor executor;

	EventReconciliation(EventDirectory events, AsyncTaskExecutor executor) {
		this.events = events;
		this.executor = executor;
	}

	@EventListener(ApplicationReadyEvent.class)
	void onStart() {
		this.executor.execute(this::run);
	}

	void run() {
		this.events.known().forEach(this::refreshOrLeave);
	}

	private void refreshOrLeave(String event) {
		try {
			this.events.refresh(event);
		}
		catch (RuntimeException ex) {
			logger.info("Keeps the known record of event {} until the agenda answers: {}", event, ex.toString());
		}
	}

}
