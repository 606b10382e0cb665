package org.symposia.starter.audit;

import java.util.List;

/** A document that holds audit entries, written in the same update as their effect. */
public interface AuditedDocument {

	/** The id of the document. */
	String id();

	/** The entries that are not in the audit trail yet, stored under {@code journal}. */
	List<PendingAuditEntry> journal();

}
