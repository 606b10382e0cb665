/**
 * Registering, in the browser and by the API.
 */
@NullMarked
package org.symposia.registration.form;

import org.jspecify.annotations.NullMarked;
