package org.symposia.starter.input;

import org.jspecify.annotations.Nullable;

/** The texts below a field that describe it. */
public final class Hints {

	private Hints() {
	}

	/** The ids of a field's error and help, {@code null} if it has neither. */
	public static @Nullable String ids(String name, @Nullable String error, @Nullable String help) {
		String errorId = (error != null) ? "e-" + name : "";
		String helpId = (help != null) ? "h-" + name : "";
		String ids = (errorId + " " + helpId).strip();
		return ids.isEmpty() ? null : ids;
	}

}
