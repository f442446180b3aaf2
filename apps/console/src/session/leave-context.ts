import { createContext, useContext } from 'react';

const LeaveContext = createContext<() => void>(() => undefined);

export const LeaveProvider = LeaveContext;

/** Gives the function that has this page forget who was signed in, and show its welcome. */
export const useLeave = (): (() => void) => useContext(LeaveContext);
