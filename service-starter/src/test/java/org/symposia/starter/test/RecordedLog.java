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

	private final Level before;

	private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {

		@Override
		protected void append(ILoggingEvent event) {
			RecordedLog.this.lines.add(event.getLevel() + " " + event.getFormattedMessage());
		}

	};

	/** Records the logger that is named after a class. */
	public RecordedLog(Class<?> type) {
		this((Logger) LoggerFactory.getLogger(type), Level.DEBUG);
	}

	private RecordedLog(Logger logger, Level level) {
		this.logger = logger;
		this.before = logger.getLevel();
		this.logger.setLevel(level);
		this.appender.start();
		this.logger.addAppender(this.appender);
	}

	/** Records what every logger writes at the level that is configured. */
	public static RecordedLog ofEverything() {
		Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		return new RecordedLog(root, root.getLevel());
	}

	/** The lines so far, each with its level before it. */
	public List<String> lines() {
		return List.copyOf(this.lines);
	}

	@Override
	public void close() {
		this.logger.detachAppender(this.appender);
		this.logger.setLevel(this.before);
	}

}
