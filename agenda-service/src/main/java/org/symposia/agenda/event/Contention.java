package org.symposia.agenda.event;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

import org.symposia.starter.problem.StaleVersionException;

/**
 * Settles edits of one document at the same time. Who insists on a version hears that
 * somebody else was quicker; who does not looks at what the other left and edits that.
 */
public final class Contention {

	private static final int ATTEMPTS = 15;

	private static final int STEP = 20;

	private Contention() {
	}

	/**
	 * Makes an edit, again if need be.
	 * @param <T> what comes of it
	 * @param insists whether the editor insists on the version they saw
	 * @param edit reads, changes and writes
	 * @return what came of it
	 * @throws StaleVersionException if somebody else was quicker and the editor insists,
	 * or many were, time and again
	 */
	public static <T> T settled(boolean insists, Supplier<T> edit) {
		for (int attempt = 1;; attempt++) {
			try {
				return edit.get();
			}
			catch (StaleVersionException ex) {
				if (insists || attempt == ATTEMPTS) {
					throw ex;
				}
				giveWay(attempt);
			}
		}
	}

	/**
	 * Whether a program insists on a version.
	 * @param request its request
	 * @return whether it came with one in {@code If-Match}
	 */
	public static boolean insists(HttpServletRequest request) {
		String wanted = request.getHeader(HttpHeaders.IF_MATCH);
		return wanted != null && !"*".equals(wanted.strip());
	}

	private static void giveWay(int attempt) {
		try {
			Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextInt(STEP * attempt)));
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			throw new StaleVersionException();
		}
	}

}
