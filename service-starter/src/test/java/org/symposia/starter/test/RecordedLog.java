package org.symposia.starter.test;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what a class logs until it is closed, whatever level other tests have set. */
public final class RecordedLog implements AutoCloseable {

	private final List<String> lines = new CopyOnWriteArrayList<>();

	private final Logger logger;

	private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {

		@Override
		protected void append(ILoggingEvent event) {
			RecordedLog.this.lines.add(event.getLevel() + " " + event.getFormattedMessage());
		}

	};

	/** Records the logger that is named after a class. */
	public RecordedLog(Class<?> type) {
		this.logger = (Logger) LoggerFactory.getLogger(type);
		this.logger.setLevel(Level.DEBUG);
		this.appender.start();
		this.logger.addAppender(this.appender);
	}

	/** The lines so far, each with its level before it. */
	public List<String> lines() {
		return List.copyOf(this.lines);
	}

	@Override
	public void close() {
		this.logger.detachAppender(this.appender);
		this.logger.setLevel(null);
	}

}
