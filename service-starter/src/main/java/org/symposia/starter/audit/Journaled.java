package org.symposia.starter.audit;

import java.util.List;

/** A document that notes who took which step, in the same write as the step's effect. */
public interface Journaled {

	/**
	 * {@return the id of the document}
	 */
	String id();

	/**
	 * {@return the steps that the audit trail does not know yet, kept under
	 * {@code journal}}
	 */
	List<NotedStep> journal();

}
